import { narrativeText as say } from '../../messages';
import type { ReadPassage } from '../document/text';
import type { Quantity } from '../tokens/quantities';
import type { Leftover } from './types';
import { reasonFrom } from './years';

/** What became of a passage's figures: where those begin that followed, and what was said of others. */
export interface Fate {
  readonly followed: Set<number>;
  readonly said: Leftover[];
}

const OF_THE_PARAGRAPH: ReadonlySet<string> = new Set([say.follow.noBase('prior'), say.follow.noBase('budget')]);

/** What is left of last year in a passage: reasons, and figures that nothing of this year's workbooks stands for. */
export function leftovers({ passage, section, sentences }: ReadPassage, { followed, said }: Fate): Leftover[] {
  if (section.kind === 'glossary') return [];
  const figures = sentences.flatMap((sentence) => {
    const reason = reasonFrom(sentence) ?? Infinity;
    const quantities = sentence.clauses.flatMap((clause) => clause.quantities);
    return quantities.filter((quantity) => quantity.start < reason && isFigure(quantity));
  });
  const left = figures.filter(({ start }) => !followed.has(start));
  if (left.length > 1 && left.length === figures.length)
    return [{ passage, start: 0, end: passage.text.length, why: say.follow.wholeParagraph }];
  const unsaid = left.filter(({ start }) => said.every((one) => one.start !== start));
  const reasons = sentences.flatMap((sentence): Leftover[] => {
    const from = followed.size === 0 ? undefined : reasonFrom(sentence);
    return from === undefined ? [] : [{ passage, start: from, end: sentence.end, why: say.follow.reason }];
  });
  return [
    ...said.filter((one, at) => !OF_THE_PARAGRAPH.has(one.why) || said.findIndex(({ why }) => why === one.why) === at),
    ...unsaid.map(({ start, end }) => ({ passage, start, end, why: say.follow.notInForms })),
    ...reasons,
  ];
}

function isFigure({ kind }: Quantity): boolean {
  return kind === 'amount' || kind === 'percent' || kind === 'count';
}
