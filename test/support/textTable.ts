import type { ColumnSpan, GridCell, GridRange, GridRow, SheetGrid } from '../../src/core/grid';

const NUMBER = /^-?[\d,]+(\.\d+)?$/;
const FORMATTED = /^(-?[\d.]+)\{(.+)\}$/;

/** What of a sheet is not shown. */
interface SheetOptions {
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly ColumnSpan[];
}

/**
 * A sheet in the accountant's notation: one line a row, cells separated by `|`. A plain number becomes a number shown with as
 * many decimals as written (`40238{yyyy-m-d}`: with that format); `'` before it keeps it a text (`'201`); `=` makes a formula without a saved result; `<` merges the
 * cell with the one on its left; `~` in front hides the row; everything else is text; nothing is an empty cell. Codes of 3, 5 or 7 digits in the first
 * column are text, as exports have them.
 */
export function sheet(name: string, table: string, options: SheetOptions = {}): SheetGrid {
  const lines = table.split('\n').map((line) => line.trim());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const merges: GridRange[] = [];
  const rows = lines.map((line, row) => readRow(line, row, merges)).filter((row) => row.cells.length > 0);
  return { name, hidden: false, rows, merges, ...options };
}

function readRow(line: string, row: number, merges: GridRange[]): GridRow {
  const cells: GridCell[] = [];
  const texts = line
    .replace(/^~/, '')
    .split('|')
    .map((text) => text.trim());
  texts.forEach((text, column) => {
    if (text === '<') mergeLeft(merges, row, column);
    else if (text !== '') cells.push(readCell(text, column));
  });
  return line.startsWith('~') ? { row, cells, hidden: true } : { row, cells };
}

function mergeLeft(merges: GridRange[], row: number, column: number): void {
  const last = merges.at(-1);
  if (last?.top === row && last.right === column - 1) merges[merges.length - 1] = { ...last, right: column };
  else merges.push({ top: row, left: column - 1, bottom: row, right: column });
}

function readCell(text: string, column: number): GridCell {
  const [, number, format] = FORMATTED.exec(text) ?? [];
  if (number !== undefined && format !== undefined) return { column, value: Number(number), format };
  if (text.startsWith("'")) return { column, value: text.slice(1), format: '@' };
  const [, saved, formula] = /^(-?[\d,.]+) = (.+)$/.exec(text) ?? [];
  if (saved !== undefined && formula !== undefined) return { ...readCell(saved, column), formula };
  if (text.startsWith('=')) return { column, value: null, format: 'General', formula: text.slice(1) };
  if (/^#[A-Z/0!?]+$/.test(text)) return { column, value: { error: text }, format: 'General' };
  if (!NUMBER.test(text) || (column === 0 && /^(\d{3}|\d{5}|\d{7})$/.test(text)))
    return { column, value: text, format: '@' };
  const decimals = text.split('.')[1]?.length ?? 0;
  return {
    column,
    value: Number(text.replaceAll(',', '')),
    format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
  };
}
