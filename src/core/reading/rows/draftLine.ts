import type { GridRow } from '../../grid';
import { cut } from '../../messages';
import type { DraftAmount, DraftLine } from '../draft';
import type { Block } from '../header/blocks';
import type { FoundLine } from './foundLine';
import { uncodedLine } from './foundLine';
import type { SheetView } from '../sheet/sheetView';
import { cellAt, refOf, textOf } from '../sheet/sheetView';

/** The line of a block that a row was found to be. */
export function draftLine(
  view: SheetView,
  row: GridRow,
  block: Block,
  found: FoundLine,
  amounts: readonly DraftAmount[],
): DraftLine {
  const lineNumber = block.lineNumber === undefined ? '' : textOf(cellAt(row, block.lineNumber)).trim();
  const line: DraftLine['line'] = {
    key: cut(found.key),
    code: found.code,
    known: found.known,
    printedName: cut(found.printedName),
    labelCell: refOf(view, row.row, found.labelColumn),
    codeCell: found.codeColumn === undefined ? undefined : refOf(view, row.row, found.codeColumn),
    lineNumber: lineNumber === '' ? undefined : cut(lineNumber),
    sheetRow: row.row,
    parent: undefined,
    block: block.index,
    amounts: new Map(),
  };
  return { line, amounts };
}

/** A row with amounts but without label or code, so that no amount is lost. */
export function unlabelled(row: GridRow, block: Block): FoundLine {
  const labelColumn = block.labels[0] ?? block.codes[0] ?? 0;
  return uncodedLine(`行${row.row + 1}`, false, '', labelColumn);
}

/** The only row of a form that prints no labels is its 合计. */
export function totalRow(block: Block): FoundLine {
  const labelColumn = block.amounts[0]?.sheetColumn ?? 0;
  return uncodedLine('合计', true, '', labelColumn);
}
