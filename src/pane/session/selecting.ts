import type { CellAddress } from '../../app/ports';
import { cardAt, cardsOf, concerns, toGroups } from '../model/cards';
import type { PaneState } from '../model/state';
import type { Card } from '../model/types';

/** The card that a selected cell brings up; none where the open one is about that cell, too. */
export function cardToShow({ check, selected, remarks }: PaneState, cell: CellAddress): Card | undefined {
  if (check === undefined) return undefined;
  const cards = cardsOf(toGroups(check, remarks)).filter(({ aside }) => !aside);
  const current = cards.find(({ id }) => id === selected);
  return current !== undefined && concerns(current, cell) ? undefined : cardAt(cards, cell);
}
