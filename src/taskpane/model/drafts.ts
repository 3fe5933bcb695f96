import type { PaneActions } from './state';

const kept = new WeakMap<PaneActions, Map<string, string>>();

/** Reasons begun and neither saved nor given up, by card id. They belong to one workbook, that is to its actions. */
export function draftsOf(actions: PaneActions): Map<string, string> {
  const drafts = kept.get(actions) ?? new Map<string, string>();
  kept.set(actions, drafts);
  return drafts;
}
