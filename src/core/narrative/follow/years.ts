import type { ReadPassage } from '../document/text';
import { PURPOSE, REASON } from '../statements/words';
import type { Sentence } from '../tokens/clauses';
import type { Change } from './types';

const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/g;
/** Sections that tell of projects and duties, whose names may hold a year: there it counts at the beginning of a sentence only. */
const OWN_NAMES = new Set(['performance', 'unknown']);
const BEGINS = /(?:^|截至|截止|截至到|[一二三四五六七八九十\d]、|）|部分)$/;

/** Years of the text that move on with it: its own, and the one it compares with. */
export interface YearsMoved {
  readonly from: number;
  readonly to: number;
}

/** Every mention of the text's year and of the year before; those in reasons belong to last year's reasons. */
export function yearChanges(texts: readonly ReadPassage[], { from, to }: YearsMoved): Change[] {
  if (from === to) return [];
  return texts.flatMap(({ passage, section, sentences }) => {
    if (section.kind === 'glossary') return [];
    return [...passage.text.matchAll(YEAR)].flatMap((match): Change[] => {
      const [year] = match;
      const start = match.index;
      const moved = Number(year) === from || Number(year) === from - 1;
      if (!moved || sentences.some((sentence) => isInReason(sentence, start))) return [];
      const before = passage.text.slice(beginOf(sentences, start), start);
      if (OWN_NAMES.has(section.kind) && !BEGINS.test(before)) return [];
      return [{ passage, start, end: start + year.length, text: String(Number(year) + to - from) }];
    });
  });
}

function beginOf(sentences: readonly Sentence[], at: number): number {
  return sentences.filter(({ start }) => start <= at).at(-1)?.start ?? 0;
}

function isInReason(sentence: Sentence, at: number): boolean {
  const reason = reasonFrom(sentence);
  return reason !== undefined && reason <= at && at < sentence.end;
}

/** Where the words of a reason begin in a sentence; what money was for is no reason. */
export function reasonFrom({ passage, start, end }: Sentence): number | undefined {
  const text = passage.text.slice(start, end);
  const match = REASON.exec(text);
  if (match === null) return undefined;
  const purpose = PURPOSE.exec(text);
  return start + (purpose === null ? match.index : Math.min(match.index, purpose.index));
}
