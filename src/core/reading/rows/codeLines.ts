import { functionalClassName, isEconomicClass } from '../../forms';
import type { GridRow } from '../../grid';
import type { Block } from '../header/blocks';
import type { FormLookup } from '../sheet/lookup';
import { memo } from '../sheet/memo';
import { oddFormat } from '../sheet/numberFormat';
import { cellAt, textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';
import { bareCode, codeOf, codeOfDate, isWellFormed, joinCode, splitCode } from './codes';
import { isFooterRow } from './footers';
import { firstText, uncodedLine } from './foundLine';
import type { FoundLine, Label, LineReader } from './foundLine';

/** Rows that are told by their codes, else by a statutory label. */
export function codeReader(lookup: FormLookup, block: Block): LineReader {
  const isKnown = lookup.definition.rows === 'economic' ? isEconomic : isFunctional;
  let previous = '';
  return (row) => {
    const printed = firstCode(row, block.codes);
    if (printed?.dated === true && isFooterRow(row, false)) return undefined;
    const label = firstText(row, block.labels);
    const code = printed && codeIn(row, block, printed.text, previous);
    if (code !== undefined && printed !== undefined) {
      previous = code;
      const printedName = label?.text ?? '';
      const known = isKnown(code);
      return {
        key: code,
        code,
        known,
        printedName,
        labelColumn: label?.column ?? block.labels[0] ?? printed.column,
        codeColumn: printed.column,
        dated: printed.dated,
        entity: !known && isEntity(code, printedName, isKnown),
      };
    }
    return statutoryLine(lookup, printed) ?? statutoryLine(lookup, label) ?? codeInName(label ?? printed, isKnown);
  };
}

/** The first code of a row; a date is the code that was typed. */
function firstCode(row: GridRow, columns: readonly number[]): Label | undefined {
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (typeof cell?.value === 'number' && oddFormat(cell.format) === 'date')
      return { text: codeOfDate(cell.value), column, dated: true };
    const text = textOf(cell).trim();
    if (text !== '') return { text, column, dated: false };
  }
  return undefined;
}

const ENTITY_CODE_LENGTH = 6;
const ENTITY_NAME =
  /(?:局|委|院|校|所|站|中心|办|办公室|部|厅|队|馆|团|社|会|政府|学校|大学|机关|本级|部门|单位|公司)(?:\((?:本级|机关|本部)\))?$/;

/** Whether a code that is not known is that of a reporting unit: six digits, or no class of the classification beside a unit's name. */
function isEntity(code: string, name: string, isKnown: (code: string) => boolean): boolean {
  return code.length === ENTITY_CODE_LENGTH || (!isKnown(code.slice(0, 3)) && ENTITY_NAME.test(compact(name)));
}

function codeIn(row: GridRow, block: Block, first: string, previous: string): string | undefined {
  if (block.codes.length === 1) return codeOf(first);
  if (!/^\d+$/.test(bareCode(first))) return undefined;
  return joinCode(
    block.codes.map((column) => textOf(cellAt(row, column))),
    previous,
  );
}

function statutoryLine(lookup: FormLookup, label: Label | undefined): FoundLine | undefined {
  if (label === undefined) return undefined;
  const line = lookup.linesOf(label.text, undefined)[0];
  return line === undefined ? undefined : uncodedLine(line.key, true, label.text, label.column);
}

/** A row with a name only, or with the code in front of its name. */
export function codeInName(label: Label | undefined, isKnown: (code: string) => boolean): FoundLine | undefined {
  if (label === undefined) return undefined;
  const split = splitCode(label.text);
  if (split === undefined) return uncodedLine(label.text, false, label.text, label.column);
  const { code, name } = split;
  return {
    key: code,
    code,
    known: isKnown(code),
    printedName: name,
    labelColumn: label.column,
    codeColumn: label.column,
    dated: false,
    entity: false,
  };
}

/** Whether a code is one of the functional classification. */
export const isFunctional = memo(
  4096,
  (code): boolean => isWellFormed(code) && functionalClassName(code.slice(0, 3)) !== undefined,
);

const isEconomic = memo(4096, (code): boolean => isWellFormed(code) && isEconomicClass(code.slice(0, 3)));
