import type { CellRef } from '../grid';
import type { Fen } from '../money';
import type { WorkbookReading } from './types';

/** A figure that stands in 上年及预算数, in 分. */
export interface TypedFigure {
  readonly fen: Fen;
  readonly cell: CellRef;
  /** Written by hand: then it counts before what a file says. */
  readonly byHand: boolean;
}

/** The workbooks that figures are looked up in. */
export interface Sources {
  readonly current: WorkbookReading;
  /** Last year's workbook of the same kind (上年!). */
  readonly prior?: WorkbookReading;
  /** The budget of the year (预算!). */
  readonly budget?: WorkbookReading;
  /** The forms in 元 that these were made from (底稿). */
  readonly original?: WorkbookReading;
  /** Figures of 上年及预算数, by the notation of their place; those from files count where the file is not at hand. */
  readonly typed?: ReadonlyMap<string, TypedFigure>;
  /** Numbers of 上年及预算数 that are no amounts (公务用车保有量), by name. */
  readonly counts?: ReadonlyMap<string, number>;
}
