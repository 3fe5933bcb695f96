import type { Card, Verdict } from '../model/types';

/** How many cards there are of each verdict. */
export function countByVerdict(cards: readonly Card[]): Readonly<Record<Verdict, number>> {
  const counts = { error: 0, suspect: 0, explain: 0, rounding: 0, hint: 0 };
  for (const card of cards) counts[card.verdict] += 1;
  return counts;
}
