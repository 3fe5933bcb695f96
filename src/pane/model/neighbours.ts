import type { Card } from './types';

/** The cards before and after one in the list. */
export interface Neighbours {
  readonly previous: Card | undefined;
  readonly next: Card | undefined;
}

/** The neighbours of every card, by its id. */
export function neighboursOf(cards: readonly Card[]): ReadonlyMap<string, Neighbours> {
  return new Map(cards.map(({ id }, at) => [id, { previous: cards[at - 1], next: cards[at + 1] }]));
}
