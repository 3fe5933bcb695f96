import { collect } from './collect';
import { TermList } from './tally';
import { violation } from './verdict';
import type { CompiledRelation } from './compile';
import type { Lookup } from './lookups';
import type { Binding } from './variables';
import type { CellTaker, Tally } from './tally';
import type { Term } from './types';

/**
 * Hands the cells of a relation at a place to `taker`.
 * @returns why they cannot be worked with, `undefined` where they can
 */
export function gather(lookups: readonly Lookup[], binding: Binding, taker: CellTaker): string | undefined {
  for (const lookup of lookups) {
    const reason = collect(lookup, binding, taker);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The cells of a relation at a place, blank ones too. */
export function termsAt(lookups: readonly Lookup[], binding: Binding): readonly Term[] {
  const list = new TermList();
  gather(lookups, binding, list);
  return list.terms;
}

/** Whether a condition holds; rounding is not considered. */
export function holds({ operator }: CompiledRelation, { difference }: Tally): boolean {
  return violation(operator, difference) === 0;
}
