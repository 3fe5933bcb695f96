import type { GridRow } from '../../grid';
import { cut } from '../../messages';
import type { DraftAmount, DraftLine } from '../draft';
import type { Block } from '../header/blocks';
import type { FoundLine } from './lines';
import type { SheetView } from '../sheet/sheetView';
import { cellAt, refOf, textOf } from '../sheet/sheetView';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The line of a block that a row was found to be. */
export function draftLine(
  view: SheetView,
  row: GridRow,
  block: Block,
  found: FoundLine,
  amounts: readonly DraftAmount[],
): DraftLine {
  const line: Writable<DraftLine['line']> = {
    key: cut(found.key),
    known: found.known,
    printedName: cut(found.printedName),
    labelCell: refOf(view, row.row, found.labelColumn),
    sheetRow: row.row,
    block: block.index,
    amounts: new Map(),
  };
  if (found.code !== undefined) line.code = found.code;
  if (found.codeColumn !== undefined) line.codeCell = refOf(view, row.row, found.codeColumn);
  const lineNumber = block.lineNumber === undefined ? '' : textOf(cellAt(row, block.lineNumber)).trim();
  if (lineNumber !== '') line.lineNumber = cut(lineNumber);
  return { line, amounts };
}

/** A row with amounts but without label or code, so that no amount is lost. */
export function unlabelled(row: GridRow, block: Block): FoundLine {
  const labelColumn = block.labels[0] ?? block.codes[0] ?? 0;
  return { key: `行${row.row + 1}`, known: false, printedName: '', labelColumn };
}

/** The only row of a form that prints no labels is its 合计. */
export function totalRow(block: Block): FoundLine {
  const labelColumn = block.amounts[0]?.sheetColumn ?? 0;
  return { key: '合计', known: true, printedName: '', labelColumn };
}
