import { useEffect } from 'react';
import type { RefObject } from 'react';

/** The list may have to be fetched first; so many frames are waited for it. */
const FRAMES = 120;

/**
 * Gives the first finding the focus when a check is over that the user asked for; what is typed elsewhere meanwhile, in the
 * sheet or into a field, is left alone.
 * @param checks counts such checks
 */
export function useFirstFinding(checks: number, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (checks === 0) return;
    let frame: number;
    const look = (left: number): void => {
      const first = root.current?.querySelector<HTMLElement>('[data-card][tabindex="0"]');
      if (first !== null && first !== undefined) focusUnlessBusy(first, root.current);
      else if (left > 0) frame = requestAnimationFrame(() => look(left - 1));
    };
    frame = requestAnimationFrame(() => look(FRAMES));
    return () => cancelAnimationFrame(frame);
  }, [checks, root]);
}

function focusUnlessBusy(first: HTMLElement, pane: HTMLElement | null): void {
  const { activeElement } = document;
  const free = activeElement === document.body || pane?.contains(activeElement) === true;
  if (free && activeElement?.matches('input, textarea') !== true && document.hasFocus()) first.focus();
}
