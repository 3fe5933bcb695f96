import type { Frozen } from './frozen';
import { headHeight, NOTHING_FROZEN } from './frozen';
import type { SheetModel } from './sheetModel';

/** Height of the column letters and width of the row numbers, in pixels. */
export const HEAD = { height: 22, width: 46 } as const;

/** Rows and columns drawn beyond the edge, so that slow scrolling never shows a gap. */
const OVERSCAN = 4;

/** What is in view of a sheet's scroll area. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What has to be drawn. */
export interface Drawn {
  /** Rows from the top, ascending; among them rows above the view whose merged areas reach into it. */
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The rows and columns that are in view, with a few beyond. */
export function drawnOf(model: SheetModel, { top, left, width, height }: Viewport): Drawn {
  const { rows, columns, rowCount, columnCount } = model;
  const first = Math.max(rows.indexAt(top, rowCount) - OVERSCAN, 0);
  const last = Math.min(rows.indexAt(top + height, rowCount) + OVERSCAN, rowCount - 1);
  const firstColumn = Math.max(columns.indexAt(left, columnCount) - OVERSCAN, 0);
  const lastColumn = Math.min(columns.indexAt(left + width, columnCount) + OVERSCAN, columnCount - 1);
  const above = model.tall.filter((merge) => merge.top < first && merge.bottom >= first).map((merge) => merge.top);
  const within = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { rows: [...new Set(above), ...within], firstColumn, lastColumn };
}

/** Where to scroll for a cell to be in view, beside what is frozen; a dimension that is in view already stays. */
export function scrollTo(
  model: SheetModel,
  view: Viewport,
  cell: { readonly row: number; readonly column: number },
  frozen: Frozen = NOTHING_FROZEN,
): { readonly top: number; readonly left: number } {
  const area = model.area(cell.row, cell.column);
  const row = { start: model.rows.start(area.top), end: model.rows.start(area.bottom + 1) };
  const column = { start: model.columns.start(area.left), end: model.columns.start(area.right + 1) };
  const above = cell.row >= frozen.bottom ? headHeight(model, frozen) : 0;
  const before = cell.column >= frozen.columns ? model.columns.start(frozen.columns) : 0;
  const top = reach(view.top + above, view.height - HEAD.height - above, row) - above;
  const left = reach(view.left + before, view.width - HEAD.width - before, column) - before;
  const stays = cell.row >= frozen.top && cell.row < frozen.bottom && view.top >= model.rows.start(frozen.top);
  return {
    top: stays ? view.top : Math.max(top, 0),
    left: cell.column < frozen.columns ? view.left : Math.max(left, 0),
  };
}

function reach(from: number, length: number, { start, end }: { readonly start: number; readonly end: number }): number {
  if (start >= from && end <= from + length) return from;
  // What jumps far is shown in the middle, with what stands around it.
  const far = start > from + 2 * length || end < from - length;
  if (far) return Math.max(start - length / 2, 0);
  return start < from ? start : Math.min(end - length, start);
}
