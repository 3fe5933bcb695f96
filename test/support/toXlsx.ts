import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { GridCell, SheetGrid } from '../../src/core/grid';
import { isCellError, toA1 } from '../../src/core/grid';

/** A workbook file of these grids, written by another library than ours. */
export function toXlsx(grids: readonly SheetGrid[]): Uint8Array {
  const book = utils.book_new();
  for (const grid of grids) utils.book_append_sheet(book, toSheet(grid), grid.name);
  book.Workbook = { Sheets: grids.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function toSheet({ rows, merges, hiddenColumns = [] }: SheetGrid): WorkSheet {
  const sheet: WorkSheet = {};
  for (const { row, cells } of rows) for (const cell of cells) sheet[toA1(row, cell.column)] = toCell(cell);
  const bottom = Math.max(0, ...rows.map(({ row }) => row));
  const right = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  sheet['!ref'] = `A1:${toA1(bottom, right)}`;
  sheet['!merges'] = merges.map(({ top, left, bottom: last, right: end }) => ({
    s: { r: top, c: left },
    e: { r: last, c: end },
  }));
  sheet['!rows'] = [];
  for (const { row, hidden } of rows) if (hidden === true) sheet['!rows'][row] = { hidden };
  sheet['!cols'] = [];
  for (const { first, last } of hiddenColumns) {
    for (let column = first; column <= last; column += 1) sheet['!cols'][column] = { hidden: true };
  }
  return sheet;
}

const ERRORS: Readonly<Record<string, number>> = { '#REF!': 0x17, '#DIV/0!': 0x07, '#N/A': 0x2a, '#VALUE!': 0x0f };

function toCell({ value, format, formula }: GridCell): CellObject {
  const cell = { z: format, ...(formula === undefined ? {} : { f: formula }) };
  if (value === null) return { ...cell, t: 'n' };
  if (isCellError(value)) return { ...cell, t: 'e', v: ERRORS[value.error] ?? 0x0f };
  switch (typeof value) {
    case 'number':
      return { ...cell, t: 'n', v: value };
    case 'boolean':
      return { ...cell, t: 'b', v: value };
    default:
      return { ...cell, t: 's', v: value };
  }
}
