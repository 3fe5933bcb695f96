import type { PaneActions } from './state';
import type { Card } from './types';

const kept = new WeakMap<PaneActions, Map<string, string>>();

/** Reasons begun and neither saved nor given up, by card id. They belong to one workbook, that is to its actions. */
export function draftsOf(actions: PaneActions): Map<string, string> {
  const drafts = kept.get(actions) ?? new Map<string, string>();
  kept.set(actions, drafts);
  return drafts;
}

/** The reason begun on a card, `undefined` where there is none or it is kept by now. One that was refused is still there. */
export function draftOn(actions: PaneActions, { id, remark }: Pick<Card, 'id' | 'remark'>): string | undefined {
  const draft = draftsOf(actions).get(id);
  return draft === (remark?.text ?? '') ? undefined : draft;
}
