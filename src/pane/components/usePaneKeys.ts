import { useEffect } from 'react';
import type { PaneActions, PaneState } from '../model/state';

/** Where keys are text. */
const TYPED = 'input:not([type="checkbox"]), textarea, [contenteditable]';

/** The keys that work wherever the focus is: Alt+1 checks, / searches, Escape cancels what is running. */
export function usePaneKeys({ progress }: PaneState, { check, cancel }: PaneActions, onSearch: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey && event.code === 'Digit1' && progress === undefined) {
        event.preventDefault();
        check();
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
