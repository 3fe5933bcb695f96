import type { PaneState } from './state';

/**
 * Whether something is worked out or written that has to be waited for. A check is not: it begins by itself a moment after
 * a change, and a button that it greyed out would swallow the click that is on its way.
 */
export function isWriting({ progress }: Pick<PaneState, 'progress'>): boolean {
  return progress?.cancellable === false;
}
