import type { SubjectEntry } from './types';

type Options = Omit<SubjectEntry, 'id' | 'name' | 'phrases' | 'places'>;

/**
 * @param names phrases parted by `|`, the one for messages first
 * @param places editions parted by `|`, places of one edition by ` & `
 */
export function subject(id: string, names: string, places: string, options: Options = {}): SubjectEntry {
  const phrases = names.split('|');
  return {
    id,
    name: phrases[0] ?? id,
    phrases: [...phrases].sort((a, b) => b.length - a.length),
    places: places === '' ? [] : places.split('|').map((edition) => edition.split(' & ')),
    ...options,
  };
}

/** Every way to write 收入、支出 + ending as one subject. */
export function bothSides(prefixes: readonly string[], endings: readonly string[]): string {
  const pairs = [
    '收入、支出',
    '收、支',
    '收支',
    '收入支出',
    '收入和支出',
    '收入与支出',
    '总收入、总支出',
    '总收支',
    '收入总计和支出',
    '收入总计、支出',
  ];
  return prefixes.flatMap((prefix) => pairs.flatMap((pair) => endings.map((end) => prefix + pair + end))).join('|');
}

/** What the projects that were evaluated cost: another scope than 项目支出, which only confirms it. */
export const EVALUATED = ['涉及资金', '涉及金额', '涉及预算资金', '涉及预算金额', '涉及项目预算资金', '涉及项目资金'];
