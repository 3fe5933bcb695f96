import { collect } from './collect';
import { judge, violation } from './verdict';
import type { Variable } from '../formula';
import type { CompiledRelation } from './compile';
import type { Lookup } from './lookups';
import type { Place } from './places';
import type { Level, Relation, Term, Verdict } from './types';

/** A relation at one place: its figures, why it has none that count, or nothing where every cell is blank or absent. */
export type Gathered =
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'vacuous'; readonly terms: readonly Term[] }
  | { readonly kind: 'problem'; readonly reason: string };

/** The cells of a relation at a place. */
export function gather(lookups: readonly Lookup[], bound: Variable | undefined, place: Place): Gathered {
  const terms: Term[] = [];
  for (const lookup of lookups) {
    const reason = collect(lookup, bound, place, terms);
    if (reason !== undefined) return { kind: 'problem', reason };
  }
  return { kind: hasFigure(terms) ? 'terms' : 'vacuous', terms };
}

/** Both sides worked out and judged. */
export function weigh(
  level: Level,
  { operator, constant }: Pick<CompiledRelation, 'operator' | 'constant'>,
  terms: readonly Term[],
): { relation: Relation; verdict: Verdict | 'passed' } {
  const difference = differenceOf(terms, constant);
  const { verdict, tolerance } = judge(level, operator, terms, difference);
  return { relation: { operator, terms, constant, difference, tolerance }, verdict };
}

/** Whether a condition holds; rounding is not considered. */
export function holds({ operator, constant }: CompiledRelation, terms: readonly Term[]): boolean {
  return violation(operator, differenceOf(terms, constant)) === 0;
}

function differenceOf(terms: readonly Term[], constant: number): number {
  let difference = constant;
  for (const { amount, coefficient } of terms) if (amount.kind === 'figure') difference += coefficient * amount.fen;
  return difference;
}

function hasFigure(terms: readonly Term[]): boolean {
  for (const { amount } of terms) if (amount.kind === 'figure') return true;
  return false;
}
