import { collect, missInSums } from './collect';
import { TermList } from './tally';
import { violation } from './verdict';
import type { CompiledRelation } from './compile';
import type { Lookup } from './lookups';
import type { Binding } from './variables';
import type { CellTaker, Tally } from './tally';
import type { Term } from './types';

/** Hands the cells of a relation at a place to `taker`, and what of it is not known. */
export function gather(
  { sums }: CompiledRelation,
  lookups: readonly Lookup[],
  binding: Binding,
  taker: CellTaker,
): void {
  for (const lookup of lookups) collect(lookup, binding, taker);
  missInSums(sums, lookups, taker);
}

/** The cells of a relation at a place, blank ones too. */
export function termsAt(lookups: readonly Lookup[], binding: Binding): readonly Term[] {
  const list = new TermList();
  for (const lookup of lookups) collect(lookup, binding, list);
  return list.terms;
}

/** Whether a condition holds; rounding is not considered. */
export function holds({ operator }: CompiledRelation, { difference }: Tally): boolean {
  return violation(operator, difference) === 0;
}
