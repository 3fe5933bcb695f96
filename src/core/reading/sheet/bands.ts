import type { GridRange, GridRow } from '../../grid';
import type { SheetView } from './sheetView';
import { viewOf } from './sheetView';
import { titleOf } from './titles';

/**
 * The parts of a sheet that print forms side by side, left to right: a row with the titles of several forms says where each
 * begins. Cells keep their columns. The sheet itself where there is no such row.
 */
export function bandsOf(view: SheetView): readonly SheetView[] {
  const starts = view.rows.map(titleColumns).find((columns) => columns.length > 1);
  if (starts === undefined) return [view];
  return starts.map((start, index) => band(view, index === 0 ? 0 : start, (starts[index + 1] ?? Infinity) - 1));
}

/** Columns of the titles of different forms in a row. */
function titleColumns({ cells }: GridRow): number[] {
  const columns: number[] = [];
  let last: string | undefined;
  for (const { value, column } of cells) {
    const form = typeof value === 'string' ? titleOf(value)?.form : undefined;
    if (form === undefined || form === last) continue;
    columns.push(column);
    last = form;
  }
  return columns;
}

function band(view: SheetView, left: number, right: number): SheetView {
  const isIn = (column: number): boolean => column >= left && column <= right;
  const rows = view.rows.flatMap(({ row, cells }): GridRow[] => {
    const own = cells.filter(({ column }) => isIn(column));
    return own.length === 0 ? [] : [{ row, cells: own }];
  });
  const merges = view.merges.filter((merge: GridRange) => isIn(merge.left));
  return viewOf({ name: view.name, hidden: false, rows, merges });
}
