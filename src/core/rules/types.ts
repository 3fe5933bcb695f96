import type { FormId } from '../forms';
import type { CellRef } from '../grid';
import type { AmountUnit, Fen } from '../money';
import type { AmountCell } from '../reading';

/** How much a broken rule weighs: 错误, 存疑, 需说明, 提示. See the catalogue. */
export type Level = 'E' | 'W' | 'H' | 'I';

/** The verdicts a finding can have. */
export type Verdict = 'error' | 'suspect' | 'rounding' | 'explain' | 'hint';

interface RuleHead {
  /** Permanent; a published id never changes. */
  readonly id: string;
  /** What must hold, as an accountant says it. */
  readonly title: string;
  readonly level: Level;
  /** Official document, or 表内关系 / 表间关系. */
  readonly basis: string;
  /** Off unless switched on. */
  readonly offByDefault?: boolean;
}

/** A relation between figures in the rule notation (docs/rules/notation.md). */
export interface FormulaRule extends RuleHead {
  readonly formula: string;
}

/** What is no relation: the name of a generic check with its parameters. */
export interface CheckRule<Parameters = unknown> extends RuleHead {
  readonly check: string;
  readonly with: Parameters;
  /** The form that a finding is listed under; a check over the whole workbook has none. */
  readonly form?: FormId;
}

export type Rule = FormulaRule | CheckRule;

/** One cell of a relation, `coefficient` as if everything stood on the left: left − right. */
export interface Term {
  readonly side: 'left' | 'right';
  readonly coefficient: number;
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  readonly amount: AmountCell;
  /** The workbook the cell is in, where it is not the one being checked: such cells are not among an outcome's `cells`. */
  readonly source?: 'prior' | 'budget';
}

/** A relation evaluated at one place. */
export interface Relation {
  readonly operator: '=' | '<=' | '>=';
  readonly terms: readonly Term[];
  /** Constants of the formula, in 分, as if on the left. */
  readonly constant: Fen;
  /** Left − right, in 分. */
  readonly difference: Fen;
  /** Σ half of all figures: how far rounding alone can bring both sides apart, in 分. */
  readonly tolerance: Fen;
}

/** A rule's result at one place. */
export interface Outcome {
  readonly rule: Rule;
  /** The form of the left side; for a check over the whole workbook the form of the cell concerned. */
  readonly form: FormId | null;
  /** Where in the form, stable when rows move: line or code, and column (`2080505,基本支出`). */
  readonly place: string;
  readonly verdict: Verdict | 'passed';
  readonly relation?: Relation | undefined;
  /** Where the outcome is about one figure whose right value is known from elsewhere. */
  readonly known?: KnownFigure | undefined;
  /** Cells concerned; for a relation those of its terms. */
  readonly cells: readonly OutcomeCell[];
  /** One Chinese sentence; empty where passed. */
  readonly message: string;
}

/** A figure, and what it should say. */
export interface KnownFigure {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  readonly amount: AmountCell;
  /** What it prints and what it should print, in 分; 0 for a blank cell. */
  readonly printedFen: Fen;
  readonly meantFen: Fen;
  /** Unit and decimals it is printed with. */
  readonly amountUnit: AmountUnit;
  readonly decimals: number;
}

export interface OutcomeCell extends CellRef {
  readonly role: CellRole;
}

/** total = 左边/合计, addend = 加项, other = 被比较的另一处, subject = 就是它. */
export type CellRole = 'total' | 'addend' | 'other' | 'subject';

/** A rule (or one place of it) that could not be evaluated, and why. */
export interface NotRun {
  readonly rule: Rule;
  readonly form: FormId | null;
  readonly reason: string;
}

/** A relation at a place where every cell is blank: it counts for nothing, but an amount put into one cell would break it. */
export interface BlankRelation {
  readonly rule: Rule;
  readonly operator: Relation['operator'];
  readonly terms: readonly Term[];
}

export interface Evaluation {
  readonly outcomes: readonly Outcome[];
  readonly notRun: readonly NotRun[];
  /** Relations whose cells are all blank, for those who weigh corrections. */
  readonly blank?: readonly BlankRelation[];
}
