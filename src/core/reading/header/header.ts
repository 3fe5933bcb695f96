import type { GridRow } from '../../grid';
import { isColumnNumberRow } from '../sheet/columnNumbers';
import { codeOf } from '../rows/codes';
import type { FormLookup } from '../sheet/lookup';
import { isRoleWord } from './roles';
import type { SheetView } from '../sheet/sheetView';
import { textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';

/** Wider headers than this are no form's. */
const MOST_COLUMNS = 256;
const TALLEST_HEADER = 8;

/** The header rows of a form and, for every column, the texts above it from the outermost down. */
export interface Header {
  /** Index of the first header row and of the first row below the header, in the sheet's rows. */
  readonly start: number;
  readonly end: number;
  readonly paths: readonly HeaderPath[];
}

export interface HeaderPath {
  readonly column: number;
  readonly parts: readonly HeaderPart[];
}

export interface HeaderPart {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The header below a title; `undefined` where the rows from `from` to `to` (exclusive) hold none. */
export function findHeader(view: SheetView, lookup: FormLookup, from: number, to: number): Header | undefined {
  let start = from;
  while (start < to && !hasHeaderWord(view.rows[start], lookup)) start += 1;
  if (start >= to) return undefined;
  let end = start + 1;
  const labelColumns = new Set<number>();
  while (end < to && end - start < TALLEST_HEADER) {
    for (const column of roleColumns(view.rows[end - 1])) labelColumns.add(column);
    const row = view.rows[end];
    if (row === undefined || !hasHeaderWord(row, lookup) || isBodyRow(row, labelColumns, lookup)) break;
    end += 1;
  }
  const rows = view.rows.slice(start, end);
  return { start, end, paths: headerPaths(view, rows) };
}

function hasHeaderWord(row: GridRow | undefined, lookup: FormLookup): boolean {
  if (row === undefined) return false;
  const words = row.cells.filter((cell) => typeof cell.value === 'string');
  return words.some((cell) => isRoleWord(textOf(cell)) || lookup.isHeaderWord(textOf(cell)));
}

function roleColumns(row: GridRow | undefined): number[] {
  if (row === undefined) return [];
  return row.cells.filter((cell) => isRoleWord(textOf(cell))).map((cell) => cell.column);
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

/** Texts over every column. Merged areas and groups that are not merged (the rest of the group left empty) reach to the right. */
function headerPaths(view: SheetView, rows: readonly GridRow[]): HeaderPath[] {
  const grid = rows.map((row) => partsByColumn(row));
  spreadMerges(view, rows, grid);
  const width = 1 + Math.max(-1, ...grid.flatMap((parts) => [...parts.keys()]));
  spreadGroups(grid, width);
  return Array.from({ length: width }, (_, column) => ({ column, parts: distinctParts(grid, column) }));
}

type PartsByColumn = Map<number, HeaderPart>;

function partsByColumn({ row, cells }: GridRow): PartsByColumn {
  const parts: PartsByColumn = new Map();
  for (const cell of cells) {
    const text = textOf(cell);
    if (cell.column < MOST_COLUMNS && compact(text) !== '') parts.set(cell.column, { text, row, column: cell.column });
  }
  return parts;
}

function spreadMerges(view: SheetView, rows: readonly GridRow[], grid: readonly PartsByColumn[]): void {
  rows.forEach(({ row }, index) => {
    for (const merge of view.mergesByTop.get(row) ?? []) {
      const part = grid[index]?.get(merge.left);
      if (part === undefined) continue;
      const covered = rows.filter((other) => other.row >= merge.top && other.row <= merge.bottom).length;
      for (let below = index; below < index + covered; below += 1) {
        const right = Math.min(merge.right, MOST_COLUMNS - 1);
        for (let column = merge.left; column <= right; column += 1) grid[below]?.set(column, part);
      }
    }
  });
}

/**
 * An empty cell above a text continues the group on its left, within the group above: 本年支出 | (empty) over 小计 | 基本支出.
 */
function spreadGroups(grid: readonly PartsByColumn[], width: number): void {
  grid.forEach((parts, index) => {
    const above = grid[index - 1];
    for (let column = 1; column < width; column += 1) {
      const left = parts.get(column - 1);
      if (left === undefined || parts.has(column) || above?.get(column) !== above?.get(column - 1)) continue;
      if (grid.slice(index + 1).some((below) => below.has(column))) parts.set(column, left);
    }
  });
}

function distinctParts(grid: readonly PartsByColumn[], column: number): HeaderPart[] {
  const parts: HeaderPart[] = [];
  for (const row of grid) {
    const part = row.get(column);
    if (part !== undefined && part !== parts.at(-1)) parts.push(part);
  }
  return parts;
}

/** The texts of a path. */
export function textsOf(path: HeaderPath): string[] {
  return path.parts.map((part) => part.text);
}
