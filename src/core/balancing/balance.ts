import type { Fen } from '../money';
import type { Outcome } from '../rules';
import { choicesOf } from './choices';
import type { Constraint } from './constraints';
import { holdsWith } from './constraints';
import type { BalanceFigure } from './figures';
import { merge } from './groups';
import type { GroupRow, Groups } from './groups';
import type { Part } from './program';
import { distinctRows, independentParts } from './rows';
import type { SolvedPart } from './solvePart';
import { solvePart } from './solvePart';
import type { Solver } from './solver';

/** What balancing came to. */
export interface Balanced {
  /** What each figure becomes, in 分, in the order of the figures. */
  readonly amounts: readonly Fen[];
  /** Relations that do not hold with these amounts: none as a rule. */
  readonly leftOff: readonly Outcome[];
  /** Neither fewer figures (by weight) nor smaller moves are possible. */
  readonly optimal: boolean;
  /**
   * How much less weight might be possible at most, as a share of the weight; 0 where that is proven, 1 where time was too short to
   * find anything, and relations are off that may not have to be.
   */
  readonly gap: number;
}

/** Each figure rounded on its own. */
export function plainly(figures: readonly BalanceFigure[]): readonly Fen[] {
  return figures.map(({ plain }) => plain);
}

/** The relations that do not hold with these amounts. */
export function brokenBy(constraints: readonly Constraint[], amounts: readonly Fen[]): readonly Outcome[] {
  return constraints.filter((constraint) => !holdsWith(constraint, amounts)).map(({ outcome }) => outcome);
}

/**
 * Chooses for every figure one of the amounts it may be printed as, such that every relation holds in print: with the least
 * weight of figures that leave their ordinary rounding, and among these the least Σ |printed − exact|.
 */
export function balance(
  figures: readonly BalanceFigure[],
  constraints: readonly Constraint[],
  solver: Solver,
): Balanced {
  const { groups, rows } = merge(figures, constraints);
  const members = groups.members();
  const choices = new Map([...members].map(([group, own]) => [group, choicesOf(own, groups.range(group))]));
  const solved = partsOf(rows, groups, choices).map((part) => {
    const kept = [...part.choices.keys()].filter((group) => members.get(group)?.some(({ grandTotal }) => grandTotal));
    return solvePart(part, solver, new Set(kept));
  });
  const taken = new Map([...choices].map(([group, [cheapest]]) => [group, cheapest]));
  for (const part of solved) for (const [group, choice] of part.amounts) taken.set(group, choice);
  const amounts = figures.map(({ plain }, index) => taken.get(groups.of(index))?.amount ?? plain);
  return { amounts, leftOff: brokenBy(constraints, amounts), ...proofOf(solved) };
}

function partsOf(rows: readonly GroupRow[], groups: Groups, choices: Part['choices']): readonly Part[] {
  return independentParts(distinctRows(rows, groups)).map((own) => {
    const touched = [...new Set(own.flatMap(({ terms }) => terms.map(({ group }) => group)))].sort((a, b) => a - b);
    return { rows: own, choices: new Map(touched.map((group) => [group, choices.get(group) ?? []])) };
  });
}

function proofOf(parts: readonly SolvedPart[]): { optimal: boolean; gap: number } {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const bound = parts.reduce((sum, part) => sum + part.bound, 0);
  if (parts.some(({ outOfTime }) => outOfTime === true)) return { optimal: false, gap: 1 };
  return { optimal: parts.every(({ optimal }) => optimal), gap: weight === 0 ? 0 : (weight - bound) / weight };
}
