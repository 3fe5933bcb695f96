import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import type { PaneActions, PaneState } from '../model/state';
import type { Card } from '../model/types';
import { cardSelector } from './cardSelector';

/**
 * The keyboard over the findings: arrows, Home and End move and open, Enter locates, Space folds, M marks, C copies.
 * Only while a card's heading has the focus, so that the buttons inside a card keep their own keys.
 */
export function useListKeys(
  cards: readonly Card[],
  state: PaneState,
  actions: PaneActions,
): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const heading = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
      if (heading === null || event.ctrlKey || event.altKey || event.metaKey) return;
      const at = cards.findIndex((card) => card.id === heading.dataset['card']);
      const card = cards[at];
      if (card === undefined) return;
      const next = cards[destination(event.key, at, cards.length) ?? -1];
      if (next !== undefined) {
        event.preventDefault();
        actions.select(next.id);
        focusCard(next.id);
      } else if (act(event.key.toLowerCase(), card, state, actions)) event.preventDefault();
    },
    [cards, state, actions],
  );
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function act(key: string, card: Card, state: PaneState, actions: PaneActions): boolean {
  const { abilities } = state;
  if (key === 'enter' && card.target !== undefined && abilities.locate) {
    actions.select(card.id);
    actions.locate(card.target);
  } else if (key === ' ') actions.select(state.selected === card.id ? undefined : card.id);
  else if (key === 'm' && abilities.write) {
    if (state.marked.has(card.id)) actions.unmark([card]);
    else actions.mark([card]);
  } else if (key === 'c') actions.copy(card);
  else return false;
  return true;
}

/** The heading may only be drawn with the next state. */
function focusCard(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(cardSelector(id))?.focus();
  });
}
