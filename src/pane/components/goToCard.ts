import type { PaneAbilities, PaneActions } from '../model/state';
import type { Card } from '../model/types';
import { cardSelector } from './cardSelector';

/** Opens a card, selects its cell in the workbook and gives it the focus. */
export function goToCard(card: Card, abilities: PaneAbilities, actions: PaneActions): void {
  actions.select(card.id);
  if (card.target !== undefined && abilities.locate) actions.locate(card.target);
  focusCard(card.id);
}

/** The heading may only be drawn with the next state. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(cardSelector(id))?.focus();
  });
}
