import type { SheetHead } from '../../pane/model/types';
import type { SheetModel } from './sheetModel';

/** What stays in view while a sheet scrolls: rows from `top` on, before `bottom`; columns before `columns`. */
export type Frozen = SheetHead;

export const NOTHING_FROZEN: Frozen = { top: 0, bottom: 0, columns: 0 };

/** What stays takes no more of the view than this, so that there is room to scroll. */
const MOST = { height: 0.4, width: 0.5 };

/** The size of the view. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** The printed head as far as there is room for it. */
export function frozenOf(model: SheetModel, head: SheetHead | undefined, { width, height }: Room): Frozen {
  if (head === undefined) return NOTHING_FROZEN;
  const rowsFit = headHeight(model, head) <= height * MOST.height;
  const columnsFit = model.columns.start(head.columns) <= width * MOST.width;
  return {
    top: rowsFit ? head.top : 0,
    bottom: rowsFit ? head.bottom : 0,
    columns: columnsFit ? head.columns : 0,
  };
}

/** Height of the rows that stay, in pixels. */
export function headHeight({ rows }: SheetModel, { top, bottom }: Frozen): number {
  return rows.start(bottom) - rows.start(top);
}
