import type { FormId } from '../forms';
import type { Fen } from '../money';

/** A piece of the formula's text, in characters from 0, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which workbook a reference looks at: this year's, last year's final accounts (上年!), the budget (预算!). */
export type SourceName = 'current' | 'prior' | 'budget';

/** A variable over lines: codes of 3, 5, 7 digits, any code, any line. */
export type Variable = '类' | '款' | '项' | 'k' | '*';

export type LineSelector =
  | { readonly kind: 'line'; readonly key: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'variable'; readonly variable: Variable };

/** `every` is the column's `*`; it is another variable than the line's. */
export type ColumnSelector =
  | { readonly kind: 'column'; readonly key: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'every' };

/** Cells of a form. Inside SUM it stands for all the cells it selects together, else for one of them. */
export interface Reference {
  readonly kind: 'reference';
  readonly source: SourceName;
  readonly form: FormId;
  readonly line: LineSelector;
  readonly column: ColumnSelector;
  readonly summed: boolean;
  readonly span: Span;
}

export interface Constant {
  readonly kind: 'constant';
  readonly fen: Fen;
  readonly span: Span;
}

/** One addend of a side; brackets and minus signs are worked into the coefficient. */
export interface Addend {
  readonly coefficient: 1 | -1;
  readonly term: Reference | Constant;
}

export type Expression = readonly Addend[];

export type Operator = '=' | '<=' | '>=';

export interface RelationFormula {
  readonly kind: 'relation';
  readonly left: Expression;
  readonly operator: Operator;
  readonly right: Expression;
  readonly span: Span;
}

/** 款 = Σ项, 类 = Σ款, 合计 = Σ类 in every column of a form. */
export interface RollupFormula {
  readonly kind: 'rollup';
  readonly source: SourceName;
  readonly form: FormId;
  readonly span: Span;
}

/** A formula as written; it counts only where every condition (当 … 且 …) holds. */
export interface Formula {
  readonly text: string;
  readonly body: RelationFormula | RollupFormula;
  readonly conditions: readonly RelationFormula[];
}

/** What is wrong with a formula: one Chinese sentence, and where in its text. */
export interface FormulaFault {
  readonly message: string;
  readonly span: Span;
}

export type ParseResult =
  { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly fault: FormulaFault };
