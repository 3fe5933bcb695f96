import { readFileSync } from 'node:fs';
import type { NarrativeClaim, TextSource } from '../../../src/core/narrative';
import { checkNarrative, followText } from '../../../src/core/narrative';
import type { Sources } from '../../../src/core/reading';
import { readForms } from '../../../src/core/reading';
import { readPlainText } from '../../../src/hosts/text/plainText';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { allDifferent } from '../../support/allDifferent';
import { publishedTexts } from '../../support/texts';

const textsOf = ({ paragraphs }: TextSource) => paragraphs.map(({ text }) => text);

/** Words alone: numbers and the words for more and less left out. */
function wordsOf(text: string): string {
  return text.replace(/-?\d[\d,]*(?:\.\d+)?/g, '#').replace(/[增减]加?[加少长]|下降|[大小]于/g, '±');
}

const own = ({ cells }: NarrativeClaim) => cells.length > 0 && cells.every(({ source }) => source === undefined);

describe.each(publishedTexts.map(({ slug, text, workbook }) => ({ slug, text, workbook })))(
  'the text of $slug with the figures of a changed workbook',
  ({ slug, text, workbook }) => {
    const grids = readWorkbook(readFileSync(workbook));
    const before = readForms(grids);
    const now: Sources = { current: readForms(allDifferent(grids)), prior: before };
    const last = readPlainText(readFileSync(text), slug);
    const followed = followText(last, { current: before }, now);
    const [were, are] = [textsOf(last), textsOf(followed.text)];

    it('has this year’s amount in every place that last year’s workbook tied', () => {
      const tied = checkNarrative(last, { current: before }).filter(
        (claim) => claim.kind === 'equals' && claim.verdict === 'passed' && own(claim),
      );
      const fresh = checkNarrative(followed.text, now).filter(({ kind }) => kind === 'equals');
      const right = fresh.filter((claim) => own(claim) && claim.verdict === 'passed');
      const twoSided = fresh.filter(({ verdict, cells }) => verdict === 'error' && cells.length > 1);
      expect(tied.length).toBeGreaterThan(25);
      expect(right.length + twoSided.length).toBeGreaterThanOrEqual(tied.length);
    });

    it('has no other words than before but years and those for more and less', () => {
      const reworded = are.filter((line, at) => wordsOf(line) !== wordsOf(were[at] ?? ''));
      expect(reworded.filter((line) => !/持平|相比(?:增加|减少)|万元[。，]/.test(line))).toEqual([]);
      expect(are).toHaveLength(were.length);
    });

    it('says of every rate, change and direction that its check objects to that it has not followed', () => {
      const kinds = new Set(['share', 'change', 'growth', 'completion', 'direction', 'equals', 'count']);
      const wrong = checkNarrative(followed.text, now).filter(
        ({ kind, verdict }) => kinds.has(kind) && verdict === 'error',
      );
      const said = ({ paragraph, start, end }: NarrativeClaim) =>
        followed.remarks.some(({ at }) => at.paragraph === paragraph && at.start < end && start < at.end);
      expect(wrong.filter((claim) => !said(claim)).map(({ sentence }) => sentence)).toEqual([]);
    });
  },
);

if (publishedTexts.length === 0) it.todo('published texts are not present');
