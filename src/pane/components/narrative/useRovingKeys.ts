import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

const STOPS = '[data-claim]';

/** Arrows, Home and End move the focus among the figures or cards around the one that has it. */
export function useRovingKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>(STOPS);
    if (at === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
    const next = stops[destination(event.key, stops.indexOf(at), stops.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
