import type { Fen } from '../money';
import type { Outcome } from '../rules';
import type { Constraint } from './constraints';
import { holdsWith } from './constraints';
import type { BalanceFigure } from './figures';

/** A figure that leaves its ordinary rounding, and the relations that would be off if it did not. */
export interface MovedFigure {
  readonly figure: BalanceFigure;
  readonly balanced: Fen;
  readonly because: readonly Outcome[];
}

/** @param amounts what each figure becomes, in 分 */
export function movedFigures(
  figures: readonly BalanceFigure[],
  amounts: readonly Fen[],
  constraints: readonly Constraint[],
): readonly MovedFigure[] {
  const own = new Map<number, Constraint[]>();
  for (const constraint of constraints) {
    for (const { figure } of constraint.terms) own.set(figure, [...(own.get(figure) ?? []), constraint]);
  }
  return figures.flatMap((figure, index) => {
    const balanced = amounts[index] ?? figure.plain;
    if (balanced === figure.plain) return [];
    const otherwise = [...amounts];
    otherwise[index] = figure.plain;
    const because = (own.get(index) ?? []).filter((constraint) => !holdsWith(constraint, otherwise));
    return [{ figure, balanced, because: because.map(({ outcome }) => outcome) }];
  });
}
