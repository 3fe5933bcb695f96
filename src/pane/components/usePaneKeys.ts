import { useEffect } from 'react';
import type { PaneActions, PaneState } from '../model/state';
import { VIEWS } from '../model/views';
import type { View } from '../model/views';

/** Where keys are text. */
const TYPED = 'input:not([type="checkbox"]), textarea, [contenteditable]';

interface Wishes {
  readonly onSearch: () => void;
  readonly onView: (view: View) => void;
}

/** The keys that work wherever the focus is: Alt+1 checks, Alt and a digit from 2 on change the view, / searches, Escape cancels. */
export function usePaneKeys(
  { progress }: PaneState,
  { check, cancel }: PaneActions,
  { onSearch, onView }: Wishes,
): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey && event.code === 'Digit1' && progress === undefined) {
        event.preventDefault();
        check();
      }
      const view = viewOfKey(event);
      if (view !== undefined) {
        event.preventDefault();
        onView(view);
      }
      if (event.defaultPrevented || isTyped(event)) return;
      if (event.key === '/') {
        event.preventDefault();
        onSearch();
      }
      if (event.key === 'Escape' && progress?.cancellable === true) cancel();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** The view whose tab has the digit of this key; Alt+1 checks instead of bringing up the first. */
function viewOfKey({ altKey, code }: KeyboardEvent): View | undefined {
  const [, digit] = /^Digit([2-9])$/.exec(code) ?? [];
  return altKey && digit !== undefined ? VIEWS[Number(digit) - 1] : undefined;
}

function isTyped({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(TYPED) !== null);
}
