import type { NarrativeClaim } from '../../../src/core/narrative';
import { checkNarrative } from '../../../src/core/narrative';
import type { WorkbookReading } from '../../../src/core/reading';
import type { Slip } from './slips';

/** A text that is right but for the errors it was published with. */
export interface Text {
  readonly name: string;
  readonly lines: readonly string[];
  readonly reading: WorkbookReading | undefined;
  readonly year: number;
}

/** How often a slip was made and how often the text that has it is called wrong there, and wrong nowhere else. */
export interface Tally {
  readonly slip: string;
  readonly group: Slip['group'];
  planted: number;
  found: number;
  /** 错误 that came up in other paragraphs, which the slip does not explain. */
  elsewhere: number;
  readonly misses: string[];
}

const MOST_PER_TEXT = 6;

export function claimsOf({ lines, reading }: Pick<Text, 'lines' | 'reading'>): NarrativeClaim[] {
  const source = { name: '', paragraphs: lines.map((text) => ({ text })) };
  return checkNarrative(source, reading === undefined ? {} : { current: reading });
}

/** Makes a slip at up to six places of a text, one at a time; figures that nothing can check are left alone. */
export function measureSlip(text: Text, slip: Slip, before: readonly NarrativeClaim[]): Tally {
  const tally: Tally = { slip: slip.name, group: slip.group, planted: 0, found: 0, elsewhere: 0, misses: [] };
  const places = placesOf(text, slip, before);
  const step = Math.max(1, Math.floor(places.length / MOST_PER_TEXT));
  for (let at = 0; at < places.length && tally.planted < MOST_PER_TEXT; at += step) {
    const place = places[at];
    if (place !== undefined) plant(text, place, before, tally);
  }
  return tally;
}

interface Place {
  readonly paragraph: number;
  readonly line: string;
}

function placesOf({ lines, year }: Text, { where, make, group }: Slip, before: readonly NarrativeClaim[]): Place[] {
  return lines.flatMap((line, paragraph) =>
    [...line.matchAll(where)].flatMap((match): Place[] => {
      const made = make(match[0], year);
      if (made === undefined || made === match[0]) return [];
      const judged = before.some(
        (claim) =>
          claim.paragraph === paragraph &&
          claim.start <= match.index &&
          match.index < claim.end &&
          (claim.verdict === 'passed' || claim.verdict === 'rounding'),
      );
      if (group === 'digits' && !judged && /\d/.test(match[0])) return [];
      return [{ paragraph, line: line.slice(0, match.index) + made + line.slice(match.index + match[0].length) }];
    }),
  );
}

function plant(text: Text, { paragraph, line }: Place, before: readonly NarrativeClaim[], tally: Tally): void {
  const lines = text.lines.map((each, at) => (at === paragraph ? line : each));
  const fresh = grave(claimsOf({ lines, reading: text.reading })).filter(
    (claim) => !grave(before).some((old) => same(old, claim)),
  );
  tally.planted += 1;
  if (
    fresh.some((claim) => claim.paragraph === paragraph) ||
    fresh.some(({ kind }) => kind === 'sum' || kind === 'prior' || kind === 'repeated')
  )
    tally.found += 1;
  else if (tally.misses.length < 2) tally.misses.push(`${text.name} 第 ${paragraph + 1} 段：${line.slice(0, 90)}`);
  tally.elsewhere += fresh.filter(
    ({ verdict, kind, paragraph: there }) => verdict === 'error' && there !== paragraph && kind !== 'year',
  ).length;
}

export function grave(claims: readonly NarrativeClaim[]): NarrativeClaim[] {
  return claims.filter(
    ({ verdict, kind, id }) =>
      verdict === 'error' ||
      verdict === 'suspect' ||
      (verdict === 'hint' && (kind === 'phrase' || kind === 'name' || id === 'N19')),
  );
}

function same(one: NarrativeClaim, other: NarrativeClaim): boolean {
  return (
    one.paragraph === other.paragraph && one.kind === other.kind && one.printed === other.printed && one.id === other.id
  );
}
