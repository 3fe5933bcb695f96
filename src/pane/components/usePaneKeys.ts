import { useEffect } from 'react';
import type { PaneActions, PaneState } from '../model/state';
import type { View } from './Tabs';

/** Where keys are text. */
const TYPED = 'input:not([type="checkbox"]), textarea, [contenteditable]';

/** The views by the digit that brings them up with Alt. */
const VIEWS: Readonly<Record<string, View>> = {
  Digit2: 'coverage',
  Digit3: 'fill',
  Digit4: 'narrative',
  Digit5: 'more',
};

interface Wishes {
  readonly onSearch: () => void;
  readonly onView: (view: View) => void;
}

/** The keys that work wherever the focus is: Alt+1 checks, Alt+2 to 5 change the view, / searches, Escape cancels. */
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
      const view = event.altKey ? VIEWS[event.code] : undefined;
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

function isTyped({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(TYPED) !== null);
}
