import type { Outcome } from '../rules';

/**
 * An id for every outcome that stays when rows move: rule and place (`05-1@2080505,基本支出`), numbered where one rule has
 * several outcomes at a place (`…#2`).
 */
export function findingIds(outcomes: readonly Outcome[]): ReadonlyMap<Outcome, string> {
  const used = new Map<string, number>();
  const ids = new Map<Outcome, string>();
  for (const outcome of outcomes) {
    const base = outcome.place === '' ? outcome.rule.id : `${outcome.rule.id}@${outcome.place}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    ids.set(outcome, count === 1 ? base : `${base}#${count}`);
  }
  return ids;
}
