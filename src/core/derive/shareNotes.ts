import { deriveText as words } from '../messages';
import { formatPercent } from './percent';
import type { Derived } from './types';

const WHOLE = 10_000;

/**
 * Shares of one whole, each rounded by itself, need not add up to 100.00. Where they do not, the last of them says so; they
 * are shown as they are. Shares that are no parts of a whole (far from 100 together) say nothing.
 * @returns a note by the id of the derived figure
 */
export function shareNotes(derived: readonly Derived[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Derived[]>();
  for (const figure of derived) {
    const key = /^(.+)[.:][^.:]+$/.exec(figure.id)?.[1];
    if (figure.kind !== 'share' || figure.value === null || key === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return new Map([...groups.values()].flatMap(noteOf));
}

function noteOf(shares: readonly Derived[]): readonly [string, string][] {
  const sum = shares.reduce((total, { value }) => total + Math.round(Number(value) * 100), 0);
  const last = shares.at(-1);
  const byRounding = sum !== WHOLE && Math.abs(sum - WHOLE) <= shares.length / 2;
  return last !== undefined && byRounding ? [[last.id, words.sharesDoNotAddUp(formatPercent(sum))]] : [];
}
