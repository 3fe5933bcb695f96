import type { FormId } from '../forms';
import type { CellRef } from '../grid';
import type { causeText } from '../messages';
import type { AmountUnit, Fen } from '../money';
import type { AmountCell } from '../reading';
import type { Outcome, Verdict } from '../rules';
import type { Remedy } from './remedy';

export type Slip = causeText.Slip;

/** A cell that may be the wrong one, with what it should say for everything to hold. */
export interface SuspectCell {
  readonly cell: CellRef;
  readonly form: FormId;
  /** Line and column of the form by canonical name or code. */
  readonly line: string;
  readonly column: string;
  /** The cell as read; a blank one is a suspect where an amount may have been left out. */
  readonly amount: AmountCell;
  /** What the cell prints, in 分; 0 for a blank one. */
  readonly printedFen: Fen;
  /** What it should say; `null` where the forms do not tell (an inequality allows many values). */
  readonly proposedFen: Fen | null;
  /** Unit and decimals the proposed figure is to be printed with. */
  readonly amountUnit: AmountUnit;
  readonly decimals: number;
  readonly slip: Slip;
}

/** One thing that is wrong (or to be explained, or worth a look) and all outcomes that come from it. */
export interface Diagnosis {
  /** Derived from rule, place and line, so that it stays when rows move. Unique within one diagnosis. */
  readonly id: string;
  /** The gravest verdict among the outcomes. */
  readonly verdict: Verdict;
  /** One Chinese sentence. */
  readonly message: string;
  /** Likeliest first; empty where no single cell explains the outcomes, or where it is not about a figure. */
  readonly suspects: readonly SuspectCell[];
  /** So many of the first suspects bear the traces of one slip and are to be corrected together. */
  readonly together: number;
  /** What is to be done where it is not other amounts in cells. */
  readonly remedies?: readonly Remedy[];
  /** Never empty; every outcome that did not pass belongs to exactly one diagnosis. */
  readonly outcomes: readonly Outcome[];
}
