import type { GridRow } from '../../grid';
import { isColumnNumberRow } from '../sheet/columnNumbers';
import { codeOf } from '../rows/codes';
import type { FormLookup } from '../sheet/lookup';
import type { HeaderPath } from './headerPaths';
import { headerPaths } from './headerPaths';
import { isRoleWord } from './roles';
import type { SheetView } from '../sheet/sheetView';
import { textOf } from '../sheet/sheetView';

const TALLEST_HEADER = 8;

/** The header rows of a form and, for every column, the texts above it from the outermost down. */
export interface Header {
  /** Index of the first header row and of the first row below the header, in the sheet's rows. */
  readonly start: number;
  readonly end: number;
  readonly paths: readonly HeaderPath[];
}

/** The header below a title; `undefined` where the rows from `from` to `to` (exclusive) hold none. */
export function findHeader(view: SheetView, lookup: FormLookup, from: number, to: number): Header | undefined {
  let start = from;
  while (start < to && !hasHeaderWord(view.rows[start], lookup)) start += 1;
  if (start >= to) return undefined;
  let end = start + 1;
  const labelColumns = new Set<number>();
  while (end < to && end - start < TALLEST_HEADER) {
    addRoleColumns(view.rows[end - 1], labelColumns);
    const row = view.rows[end];
    if (row === undefined || !hasHeaderWord(row, lookup) || isBodyRow(row, labelColumns, lookup)) break;
    end += 1;
  }
  return { start, end, paths: headerPaths(view, view.rows.slice(start, end)) };
}

function hasHeaderWord(row: GridRow | undefined, lookup: FormLookup): boolean {
  if (row === undefined) return false;
  for (const { value } of row.cells) {
    if (typeof value === 'string' && (isRoleWord(value) || lookup.isHeaderWord(value))) return true;
  }
  return false;
}

function addRoleColumns(row: GridRow | undefined, columns: Set<number>): void {
  if (row === undefined) return;
  for (const { value, column } of row.cells) if (typeof value === 'string' && isRoleWord(value)) columns.add(column);
}

function isBodyRow(row: GridRow, labelColumns: ReadonlySet<number>, lookup: FormLookup): boolean {
  if (isColumnNumberRow(row)) return true;
  return row.cells.some((cell) => {
    if (typeof cell.value === 'number') return true;
    const text = textOf(cell);
    if (!labelColumns.has(cell.column) || isRoleWord(text)) return false;
    return codeOf(text) !== undefined || lookup.linesOf(text, undefined).length > 0;
  });
}
