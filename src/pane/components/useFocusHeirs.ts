import { useEffect } from 'react';
import type { RefObject } from 'react';
import { PANEL_ID } from './Tabs';

/** Where the focus goes when nothing else is named: to the list, else to the tab of the view. */
const OTHERWISE = ['[data-card][tabindex="0"]', `[aria-controls="${PANEL_ID}"][aria-selected="true"]`];

/**
 * Keeps the focus in the pane when what has it goes away: it passes to the element that the vanished one, or one around it,
 * names in `data-heir` (a selector). While the focus is elsewhere, in the sheet say, it stays there.
 */
export function useFocusHeirs(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    let last: Element | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      const lost = last;
      last = null;
      if (document.activeElement === document.body && document.hasFocus()) heirOf(lost)?.focus();
    });
    pane?.addEventListener('focusin', note);
    if (pane !== null) observer.observe(pane, { childList: true, subtree: true });
    return () => {
      pane?.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [root]);
}

function heirOf(lost: Element): HTMLElement | undefined {
  const named: string[] = [];
  for (let at: Element | null = lost; at !== null; at = at.parentElement) {
    const heir = at.getAttribute('data-heir');
    if (heir !== null) named.push(heir);
  }
  return [...named, ...OTHERWISE].flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])[0];
}
