import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import { destination } from '../destination';

const STOPS = '[data-claim]';

/** Figures stand in lines, so that right and left lead on and back as well. */
const ALONG_LINES: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** Arrows, Home and End move the focus among the figures or cards around the one that has it. */
export function useRovingKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>(STOPS);
    if (at === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
    const next = stops[destination(ALONG_LINES[event.key] ?? event.key, stops.indexOf(at), stops.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
}
