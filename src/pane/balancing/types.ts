/** What 换算为万元 would do, in sentences. */
export interface BalancePreview {
  readonly lines: readonly string[];
  /** How many cells change. */
  readonly cells: number;
}

/** All that the panel 换算为万元 shows. */
export interface BalancingState {
  readonly preview: BalancePreview | undefined;
  /** The last thing that was done here, which can still be undone. */
  readonly step: string | undefined;
}

/** What the panel can ask for. */
export interface BalancingActions {
  readonly preview: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly leave: () => void;
}

/** Nothing previewed yet. */
export const NOTHING_BALANCED: BalancingState = { preview: undefined, step: undefined };
