import type { GridRow } from '../../grid';
import type { SheetView } from '../sheet/sheetView';
import { textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';

/** Wider headers than this are no form's. */
const MOST_COLUMNS = 256;

/** What stands above a column, from the outermost header down. */
export interface HeaderPath {
  readonly column: number;
  readonly parts: readonly HeaderPart[];
  /** The texts of the parts. */
  readonly texts: readonly string[];
}

export interface HeaderPart {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A header row: what stands in each of its columns. */
type Parts = (HeaderPart | undefined)[];

/** Texts over every column. Merged areas and groups that are not merged (the rest of the group left empty) reach to the right. */
export function headerPaths(view: SheetView, rows: readonly GridRow[]): HeaderPath[] {
  const grid = rows.map(partsOf);
  spreadMerges(view, rows, grid);
  let width = 0;
  for (const parts of grid) width = Math.max(width, parts.length);
  spreadGroups(grid, width);
  const paths: HeaderPath[] = [];
  for (let column = 0; column < width; column += 1) paths.push(pathOf(grid, column));
  return paths;
}

function partsOf({ row, cells }: GridRow): Parts {
  const parts: Parts = [];
  for (const cell of cells) {
    const { column } = cell;
    const text = column < MOST_COLUMNS ? textOf(cell) : '';
    if (text !== '' && compact(text) !== '') place(parts, column, { text, row, column });
  }
  return parts;
}

function place(parts: Parts, column: number, part: HeaderPart): void {
  while (parts.length < column) parts.push(undefined);
  parts[column] = part;
}

function spreadMerges(view: SheetView, rows: readonly GridRow[], grid: readonly Parts[]): void {
  for (const [index, { row }] of rows.entries()) {
    for (const merge of view.mergesByTop.get(row) ?? []) {
      const part = grid[index]?.[merge.left];
      if (part === undefined) continue;
      const right = Math.min(merge.right, MOST_COLUMNS - 1);
      for (let below = index; (rows[below]?.row ?? Infinity) <= merge.bottom; below += 1) {
        const parts = grid[below] ?? [];
        for (let column = merge.left; column <= right; column += 1) place(parts, column, part);
      }
    }
  }
}

/**
 * An empty cell above a text continues the group on its left, within the group above: 本年支出 | (empty) over 小计 | 基本支出.
 */
function spreadGroups(grid: readonly Parts[], width: number): void {
  for (const [index, parts] of grid.entries()) {
    const above = grid[index - 1];
    for (let column = 1; column < width; column += 1) {
      const left = parts[column - 1];
      if (left === undefined || parts[column] !== undefined || above?.[column] !== above?.[column - 1]) continue;
      if (isHeading(grid, index, column)) place(parts, column, left);
    }
  }
}

/** Whether something stands below a column of a header row. */
function isHeading(grid: readonly Parts[], index: number, column: number): boolean {
  for (let below = index + 1; below < grid.length; below += 1) if (grid[below]?.[column] !== undefined) return true;
  return false;
}

function pathOf(grid: readonly Parts[], column: number): HeaderPath {
  const parts: HeaderPart[] = [];
  const texts: string[] = [];
  for (const row of grid) {
    const part = row[column];
    if (part === undefined || part === parts.at(-1)) continue;
    parts.push(part);
    texts.push(part.text);
  }
  return { column, parts, texts };
}
