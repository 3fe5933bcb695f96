import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import type { PaneActions, PaneState } from '../model/state';

/** The keys that work everywhere in the pane: Alt+1 checks, / searches, Escape cancels what is running. */
export function usePaneKeys(
  state: PaneState,
  actions: PaneActions,
  onSearch: () => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { check } = actions;
  const busy = state.progress !== undefined;
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (!event.altKey || event.code !== 'Digit1' || busy) return;
      event.preventDefault();
      check();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [check, busy]);
  return (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      onSearch();
    }
    if (event.key === 'Escape' && state.progress?.cancellable === true) actions.cancel();
  };
}
