import type { GridRange, GridRow } from '../../grid';
import type { SheetView } from './sheetView';
import { viewOf } from './sheetView';
import type { TitleCell } from './titleCells';
import { titleCellsOf } from './titleCells';

/** A part of a sheet that prints its forms below each other, with their titles. */
export interface Band {
  readonly view: SheetView;
  readonly titles: readonly TitleCell[];
}

/**
 * The parts of a sheet that print forms side by side, left to right: a row with the titles of several forms says where each
 * begins. Cells keep their columns. The sheet itself where there is no such row.
 */
export function bandsOf(view: SheetView): readonly Band[] {
  const titles = titleCellsOf(view);
  const starts = startsOf(titles);
  if (starts.length < 2) return [{ view, titles }];
  return starts.map((start, index) => {
    const own = band(view, index === 0 ? 0 : start, (starts[index + 1] ?? Infinity) - 1);
    return { view: own, titles: titleCellsOf(own) };
  });
}

/** Columns of the titles of different forms in the first row that holds several. */
function startsOf(titles: readonly TitleCell[]): readonly number[] {
  let row: TitleCell[] = [];
  for (const cell of titles) {
    const last = row.at(-1);
    if (last?.index !== cell.index) {
      if (row.length > 1) break;
      row = [cell];
    } else if (last.title.form !== cell.title.form) row.push(cell);
  }
  return row.map(({ column }) => column);
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
