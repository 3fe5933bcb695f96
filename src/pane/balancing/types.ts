/** What 换算为万元 would do, in sentences. */
export interface BalancePreview {
  readonly lines: readonly string[];
  /** How many cells change. */
  readonly cells: number;
}

/** All that the panel 换算为万元 shows. */
export interface BalancingState {
  readonly preview: BalancePreview | undefined;
  /** The last step that was made here; it can be undone while it is the last of all. */
  readonly step: string | undefined;
  /** Each figure rounded on its own, nothing balanced. */
  readonly plain: boolean;
  /** Figures that are published elsewhere and must not move, as the user wrote them, one on a line. */
  readonly pins: string;
}

/** What the panel can ask for. */
export interface BalancingActions {
  readonly preview: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly setPlain: (plain: boolean) => void;
  readonly setPins: (pins: string) => void;
  /** The selected cell must not move either. */
  readonly pinSelected: () => void;
  readonly leave: () => void;
}

/** Nothing previewed yet. */
export const NOTHING_BALANCED: BalancingState = { preview: undefined, step: undefined, plain: false, pins: '' };
