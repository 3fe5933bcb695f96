import type { CellRef, GridCell, GridRange, GridRow, SheetGrid } from '../../grid';

/** A sheet with the look-ups that reading needs; linear to make, rows without cells are never visited. */
export interface SheetView {
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Merged areas by their top row. */
  readonly mergesByTop: ReadonlyMap<number, readonly GridRange[]>;
  readonly merges: readonly GridRange[];
  /** The merged area that covers a cell without being named by it, `undefined` where none does. */
  coverOf(row: number, column: number): GridRange | undefined;
}

export function viewOf(grid: SheetGrid): SheetView {
  const mergesByTop = new Map<number, GridRange[]>();
  for (const merge of grid.merges) {
    const sameTop = mergesByTop.get(merge.top);
    if (sameTop === undefined) mergesByTop.set(merge.top, [merge]);
    else sameTop.push(merge);
  }
  return { name: grid.name, rows: grid.rows, mergesByTop, merges: grid.merges, coverOf: coverFinder(grid.merges) };
}

/** Taller merged areas stand for no amounts: they would only cost time. */
const TALLEST_COVER = 200;

function coverFinder(merges: readonly GridRange[]): SheetView['coverOf'] {
  let byRow: Map<number, GridRange[]> | undefined;
  return (row, column) => {
    byRow ??= coversByRow(merges);
    return byRow
      .get(row)
      ?.find((merge) => column >= merge.left && column <= merge.right && (row > merge.top || column > merge.left));
  };
}

function coversByRow(merges: readonly GridRange[]): Map<number, GridRange[]> {
  const byRow = new Map<number, GridRange[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top >= TALLEST_COVER) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const same = byRow.get(row);
      if (same === undefined) byRow.set(row, [merge]);
      else same.push(merge);
    }
  }
  return byRow;
}

/** The row of a sheet, by bisection; `undefined` where it has no cells. */
export function rowAt({ rows }: SheetView, row: number): GridRow | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle];
    if (found === undefined || found.row === row) return found;
    if (found.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The cell of a row in a column, by bisection. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  const { cells } = row;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined || cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Text of a cell: words as they are, whole numbers as digits, everything else empty. */
export function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell.value === 'string') return cell.value;
  return typeof cell.value === 'number' && Number.isInteger(cell.value) ? String(cell.value) : '';
}

/** Last column of the merged area whose top left corner is the cell; the cell's own column where it is not merged. */
export function rightEnd(view: SheetView, row: number, column: number): number {
  return view.mergesByTop.get(row)?.find((merge) => merge.left === column)?.right ?? column;
}

export function refOf(view: SheetView, row: number, column: number): CellRef {
  return { sheet: view.name, row, column };
}
