import type { FormId } from '../forms';
import type { AmountUnit } from '../money';
import type { NarrativeClaim, NarrativeSummary } from '../narrative';
import type { Slip } from '../diagnosis';
import type { CellRole, Verdict } from '../rules';

/** A cell by sheet name and A1 address. */
export interface ReportCell {
  readonly sheet: string;
  readonly address: string;
}

export interface ReportForm {
  readonly form: FormId;
  readonly title: string;
  readonly sheet: string;
  readonly amountUnit: AmountUnit;
  readonly decimals: number;
  readonly fiscalYear: number | null;
  readonly entity: string | null;
  /** The sheet is hidden. */
  readonly hidden?: true;
}

/** One broken or doubtful place. Amounts are decimal texts in the unit of the sheet of the left side. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly form: FormId | null;
  readonly message: string;
  readonly cells: readonly (ReportCell & { readonly role: CellRole })[];
  readonly expected?: string;
  readonly actual?: string;
  /** actual − expected. */
  readonly difference?: string;
  /** How many printed figures stand on the right. */
  readonly addends?: number;
}

export type { Slip };

/** Where in a form a cell stands, as an accountant names it. */
export interface CellPlace {
  readonly form: FormId;
  /** Code and name, or the name of the line. */
  readonly line: string;
  /** Empty for the label of a line. */
  readonly column: string;
}

export interface Suspect extends ReportCell {
  readonly place?: CellPlace;
  readonly printed: string;
  /** What it should say; `null` where the forms do not tell. */
  readonly proposed: string | null;
  readonly slip: Slip;
}

/** What is to be done about a cause; addresses, columns and rows as Excel shows them, amounts as decimal texts. */
export type ReportRemedy =
  | {
      readonly kind: 'insertRow';
      readonly sheet: string;
      /** The new row comes to stand above this one. */
      readonly above: number;
      readonly code: string;
      readonly name: string;
      readonly amounts: readonly { readonly column: string; readonly name: string; readonly amount: string }[];
    }
  | { readonly kind: 'deleteRow'; readonly sheet: string; readonly row: number; readonly code: string }
  | (ReportCell & { readonly kind: 'changeCode'; readonly printed: string; readonly proposed: string })
  | {
      readonly kind: 'multiplyAmounts';
      readonly sheet: string;
      readonly rows: readonly [first: number, last: number];
      readonly columns: readonly string[];
      readonly by: number;
    }
  | (ReportCell & { readonly kind: 'changeUnit'; readonly printed: AmountUnit; readonly proposed: AmountUnit })
  | (ReportCell & { readonly kind: 'recalculate' })
  | (ReportCell & { readonly kind: 'changeFormula'; readonly printed: string; readonly proposed: string });

/** Why one or more findings are there; the likeliest suspect first, none where no single cell explains it. */
export interface Cause {
  readonly id: string;
  readonly verdict: Verdict;
  readonly message: string;
  /** The cell it leads to: the likeliest suspect, else the first cell of its first finding; absent where it has no cell. */
  readonly target?: ReportCell & { readonly place?: CellPlace };
  readonly suspects: readonly Suspect[];
  /** So many of the first suspects are to be corrected together; the others would explain it in their place. */
  readonly together: number;
  /** What is to be done where it is not other amounts in cells. */
  readonly remedies?: readonly ReportRemedy[];
  /** Ids of the findings that hang below it; every finding belongs to one cause. */
  readonly findings: readonly string[];
}

/** What the user has said about a cause, or about a rule as a whole. */
export interface ReportReason {
  /** Id of the cause. */
  readonly cause?: string;
  /** Id of the rule that is set aside everywhere. */
  readonly rule?: string;
  readonly kind: 'explained' | 'setAside';
  /** Empty where none was given. */
  readonly reason: string;
  /** The figures have changed since it was said. */
  readonly stale: boolean;
}

export interface ReportNotRun {
  readonly rule: string;
  readonly form: FormId | null;
  readonly reason: string;
}

/** How many there are of each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface Summary extends VerdictCounts {
  readonly passed: number;
  readonly notRun: number;
  /** Causes still open: what people are shown counts these, with the findings (the verdicts above) beside them. */
  readonly causes: VerdictCounts;
  /** Causes to be explained that are. */
  readonly explained: number;
  /** Causes the user has set aside. */
  readonly setAside: number;
  /** How the claims of the text came out, where there was one. */
  readonly narrative?: NarrativeSummary;
}

/** What `duibiao check --format json` prints for one file: the contract others rely on. */
export interface Report {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly forms: readonly ReportForm[];
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
  /** Every claim of the text (说明), in its order, passed and unchecked ones too. */
  readonly narrative?: readonly NarrativeClaim[];
  readonly reasons: readonly ReportReason[];
  readonly notRun: readonly ReportNotRun[];
  readonly summary: Summary;
}
