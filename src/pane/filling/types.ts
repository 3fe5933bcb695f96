import type { RefusedSource } from '../../app/check/otherSources';
import type { WithoutPartner } from '../../core/derive';
import type { SourceRole } from '../sources/types';

/** A cell of the user's own that asks for a derived figure. */
export interface SpotView {
  readonly sheet: string;
  readonly address: string;
  /** The line and column of the figure it belongs to, then the label of the user's column or row. */
  readonly label: string;
  /** What the figures give, with its unit. */
  readonly value: string;
  /** What the user typed; absent for a blank cell. */
  readonly printed?: string;
}

/** Codes of one kind that have no partner in the other workbook. */
export interface PartnerGroup {
  readonly kind: WithoutPartner['kind'];
  readonly against: Exclude<SourceRole, 'original'>;
  /** `code name`, and the other name or code. */
  readonly entries: readonly string[];
}

/** What filling would do, as the pane shows it. */
export interface FillPreview {
  /** Figures in 说明数据, and how many of them have no value. */
  readonly derived: number;
  readonly withoutValue: number;
  /** Rows in 上年及预算数, and how many of them wait for the user's own figure. */
  readonly comparisons: number;
  readonly toType: number;
  readonly fill: readonly SpotView[];
  readonly differs: readonly SpotView[];
  /** Cells that hold the right figure already. */
  readonly right: number;
  readonly partners: readonly PartnerGroup[];
  /** What looks wrong about the picked workbooks, one sentence each. */
  readonly warnings: readonly string[];
  /** Workbooks that nothing was taken from because they do not fit. */
  readonly refused: readonly RefusedSource[];
}

/** All that the panel 填充占比与比较 shows. */
export interface FillingState {
  readonly preview: FillPreview | undefined;
  /** Counts the wishes to see the panel. */
  readonly wanted: number;
}

/** What the panel can ask for. */
export interface FillingActions {
  /** The panel came into view. */
  readonly open: () => void;
  readonly preview: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
}

/** Nothing filled yet. */
export const NOTHING_FILLED: FillingState = { preview: undefined, wanted: 0 };
