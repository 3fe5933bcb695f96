import { useCallback, useEffect, useRef } from 'react';
import type { KeyboardEvent as KeyPress } from 'react';
import type { PaneActions, PaneState } from '../model/state';
import type { Card } from '../model/types';
import { canAccept } from './Accept';
import { focusCard, goToCard } from './goToCard';
import { destination } from './destination';

/**
 * The keyboard over the findings: arrows, Home and End move and open, Enter locates and, pressed again, writes what the cell
 * should say; Space folds, M marks, C copies. Only while a card's heading has the focus, so that the buttons inside a card keep their own keys.
 */
export function useListKeys(
  cards: readonly Card[],
  state: PaneState,
  actions: PaneActions,
): (event: KeyPress<HTMLElement>) => void {
  /** The card whose cell Enter has just brought into view. */
  const located = useRef<string>(undefined);
  return useCallback(
    (event) => {
      const heading = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
      if (heading === null || event.ctrlKey || event.altKey || event.metaKey) return;
      const at = cards.findIndex((card) => card.id === heading.dataset['card']);
      const card = cards[at];
      if (card === undefined) return;
      const again = located.current === card.id;
      located.current = event.key === 'Enter' && !again ? card.id : undefined;
      const next = cards[destination(event.key, at, cards.length) ?? -1];
      if (event.key === 'Enter' && again && canAccept(card) && state.abilities.write) {
        event.preventDefault();
        actions.accept(card, cards[at + 1]);
      } else if (next !== undefined) {
        event.preventDefault();
        actions.select(next.id);
        focusCard(next.id);
      } else if (act(event.key.toLowerCase(), card, state, actions)) event.preventDefault();
    },
    [cards, state, actions],
  );
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

/** F7 and F8 go to the card before and after the open one, wherever the focus is. */
export function useStepKeys(cards: readonly Card[], state: PaneState, actions: PaneActions): void {
  const { selected, abilities } = state;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const step = event.key === 'F8' ? 1 : event.key === 'F7' ? -1 : 0;
      if (step === 0 || cards.length === 0) return;
      event.preventDefault();
      const at = cards.findIndex(({ id }) => id === selected);
      const card = at < 0 ? cards[0] : cards[at + step];
      if (card !== undefined) goToCard(card, abilities, actions);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [cards, selected, abilities, actions]);
}
