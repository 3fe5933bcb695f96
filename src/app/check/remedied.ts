import type { Remedy } from '../../core/diagnosis';
import type { CellRef, GridCell, GridRow, SheetGrid } from '../../core/grid';
import { toA1 } from '../../core/grid';
import type { CorrectedCell } from './correctedCell';

/** Rows by their number, by sheet, so that thousands of wrong cells are found as quickly each as one. */
export type Sheets = ReadonlyMap<string, ReadonlyMap<number, GridRow>>;

/** Digits that every spreadsheet keeps of a number. */
const DIGITS = 15;

/**
 * What carries remedies out, for those that only write into typed cells: another code, another unit, amounts times a power of
 * ten. Nothing where a row has to come or go or a formula to change: half a remedy is none.
 */
export function remediedCells(remedies: readonly Remedy[], sheets: Sheets): readonly CorrectedCell[] {
  const cells = remedies.map((remedy) => cellsOf(remedy, sheets));
  return cells.every((own) => own.length > 0) ? cells.flat() : [];
}

/** A cell of the sheets, `undefined` for an empty one. */
export function cellAt(sheets: Sheets, { sheet, row, column }: CellRef): GridCell | undefined {
  return sheets
    .get(sheet)
    ?.get(row)
    ?.cells.find((cell) => cell.column === column);
}

export function rowsOf({ rows }: SheetGrid): ReadonlyMap<number, GridRow> {
  return new Map(rows.map((row) => [row.row, row]));
}

function cellsOf(remedy: Remedy, sheets: Sheets): readonly CorrectedCell[] {
  switch (remedy.kind) {
    case 'changeCode':
      return changedCode(remedy, sheets);
    case 'changeUnit':
      return changedUnit(remedy, sheets);
    case 'multiplyAmounts':
      return multiplied(remedy, sheets);
    default:
      return [];
  }
}

/** A code that is the whole of its cell; split ones are changed by hand. */
function changedCode(remedy: Extract<Remedy, { kind: 'changeCode' }>, sheets: Sheets): readonly CorrectedCell[] {
  const { cell, printed, proposed } = remedy;
  const there = cellAt(sheets, cell);
  if (there === undefined || there.formula !== undefined) return [];
  const { value } = there;
  if (typeof value === 'number') return value === Number(printed) ? [changed(Number(proposed))] : [];
  return typeof value === 'string' && value.trim() === printed ? [changed(proposed)] : [];

  function changed(content: string | number): CorrectedCell {
    return { ...addressOf(cell), was: there?.value ?? null, content, proposed };
  }
}

/** The unit is the last word of its cell that is one. */
function changedUnit(remedy: Extract<Remedy, { kind: 'changeUnit' }>, sheets: Sheets): readonly CorrectedCell[] {
  const { cell, printed, proposed } = remedy;
  const there = cellAt(sheets, cell);
  if (there === undefined || there.formula !== undefined || typeof there.value !== 'string') return [];
  const at = there.value.lastIndexOf(printed);
  if (at === -1) return [];
  const content = there.value.slice(0, at) + proposed + there.value.slice(at + printed.length);
  return [{ ...addressOf(cell), was: there.value, content, proposed }];
}

/** Typed numbers; totals that are formulas follow them. Where an amount is held as a text all is done by hand. */
function multiplied(remedy: Extract<Remedy, { kind: 'multiplyAmounts' }>, sheets: Sheets): readonly CorrectedCell[] {
  const { sheet, firstRow, lastRow, columns, by } = remedy;
  const all = [...(sheets.get(sheet)?.values() ?? [])];
  const rows = all.filter(({ row }) => row >= firstRow && row <= lastRow);
  const amounts = rows.flatMap(({ row, cells }) =>
    cells.filter(({ column }) => columns.includes(column)).map((cell) => ({ row, ...cell })),
  );
  if (amounts.some(({ value }) => typeof value === 'string' && /\d/.test(value))) return [];
  return amounts.flatMap(({ row, column, formula, value }): CorrectedCell[] => {
    if (formula !== undefined || typeof value !== 'number' || value === 0) return [];
    const content = Number((value * by).toPrecision(DIGITS));
    return [{ ...addressOf({ sheet, row, column }), was: value, content, proposed: String(content) }];
  });
}

function addressOf({ sheet, row, column }: CellRef): { readonly sheet: string; readonly address: string } {
  return { sheet, address: toA1(row, column) };
}
