import type { Fen } from '../money';
import { violation } from '../rules';
import type { Outcome, Relation } from '../rules';
import type { BalanceFigure } from './figures';
import { cellKey } from './figures';

/** A relation that has to hold in print: `Σ coefficient × figure + constant` against 0. */
export interface Constraint {
  readonly outcome: Outcome;
  readonly operator: Relation['operator'];
  /** Figures by their index, each once, as if everything stood on the left. */
  readonly terms: readonly ConstraintTerm[];
  readonly constant: Fen;
}

export interface ConstraintTerm {
  readonly figure: number;
  readonly coefficient: number;
}

/**
 * The relations of a source: those to keep, and those whose break is an error, to be mended first. What may legally differ and
 * does (需说明, 提示) is neither.
 */
export interface SourceRelations {
  readonly constraints: readonly Constraint[];
  readonly broken: readonly Outcome[];
}

/**
 * The relations between the figures of one workbook. One that holds, be it within the rounding of the source, has to hold in
 * print. Relations with other workbooks, whose figures nobody here can move, are left out.
 */
export function constraintsOf(outcomes: readonly Outcome[], figures: readonly BalanceFigure[]): SourceRelations {
  const byCell = new Map(figures.map(({ cell }, index) => [cellKey(cell), index]));
  const constraints: Constraint[] = [];
  const broken: Outcome[] = [];
  for (const outcome of outcomes) {
    const { relation } = outcome;
    if (relation === undefined || relation.terms.some(({ source }) => source !== undefined)) continue;
    const off = violation(relation.operator, relation.difference) > relation.tolerance;
    if (!off) constraints.push(toConstraint(outcome, relation, byCell));
    else if (outcome.verdict === 'error' || outcome.verdict === 'suspect') broken.push(outcome);
  }
  return { constraints, broken };
}

function toConstraint(
  outcome: Outcome,
  { operator, terms, constant }: Relation,
  byCell: ReadonlyMap<string, number>,
): Constraint {
  const coefficients = new Map<number, number>();
  for (const { amount, coefficient } of terms) {
    const figure = byCell.get(cellKey(amount.cell));
    if (figure !== undefined) coefficients.set(figure, (coefficients.get(figure) ?? 0) + coefficient);
  }
  const summed = [...coefficients].filter(([, coefficient]) => coefficient !== 0);
  return { outcome, operator, terms: summed.map(([figure, coefficient]) => ({ figure, coefficient })), constant };
}

/** Whether a relation holds to the 分 with these amounts of the figures. */
export function holdsWith({ operator, terms, constant }: Constraint, amounts: readonly Fen[]): boolean {
  const sum = terms.reduce((total, { figure, coefficient }) => total + coefficient * (amounts[figure] ?? 0), constant);
  return violation(operator, sum) === 0;
}
