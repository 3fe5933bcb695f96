import { readFileSync } from 'node:fs';
import { draftText, plainText, usualOutline } from '../../../src/core/draft';
import type { NarrativeClaim } from '../../../src/core/narrative';
import { checkNarrative } from '../../../src/core/narrative';
import { readForms } from '../../../src/core/reading';
import { readPlainText } from '../../../src/hosts/text/plainText';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { publishedTexts } from '../../support/texts';

/** Sentences of published texts whose figures from the forms no draft has, by their beginning, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  '2023年度本部门机关运行经费支出6.87万元': 'what running costs were spent on is the department’s own choice of items',
};

/** Beside what the published text itself has wrong, and arithmetic on figures that only it tells. Why a sentence with a figure that is not told by this year's forms has a gap for a counterpart. */
const WHY: Readonly<Record<string, string>> = {
  prior: 'last year’s workbook is not published beside it',
  budget: 'the opening budget is not published beside it',
  forms: 'no form has it: counts, assets, procurement without a form, projects',
  nothing: 'projects and their evaluation',
  subject: 'projects, persons and places that no form names',
};

const FIGURES: ReadonlySet<NarrativeClaim['kind']> = new Set([
  ...['equals', 'share', 'change', 'growth', 'completion', 'count'],
] as NarrativeClaim['kind'][]);

/** A figure that the published text takes from this year's forms, rightly. */
function isTied({ kind, verdict, cells }: NarrativeClaim): boolean {
  // A completion of a budget that only the text tells rests on one cell.
  if (kind === 'completion' && cells.length < 2) return false;
  const own = cells.length > 0 && cells.every(({ source }) => source === undefined);
  return (verdict === 'passed' || verdict === 'rounding') && own;
}

function digitsOf(printed: string): string {
  return (/-?[\d,]+(?:\.\d+)?/.exec(printed)?.[0] ?? '').replaceAll(',', '');
}

const NATIONAL = publishedTexts.filter(({ slug }) => !slug.startsWith('shanghai/budget'));

describe.each(NATIONAL.map(({ slug, text, workbook }) => ({ slug, text, workbook })))(
  'the text of $slug',
  ({ slug, text, workbook }) => {
    const current = readForms(readWorkbook(readFileSync(workbook)));
    const draft = plainText(draftText(usualOutline(current), { current }));
    const has = (digits: string): boolean =>
      draft.includes(digits) || draft.includes(Number(digits).toFixed(2)) || /^0(?:\.0+)?$/.test(digits);
    const claims = checkNarrative(readPlainText(readFileSync(text), slug), { current }).filter(({ kind }) =>
      FIGURES.has(kind),
    );
    const without = claims.filter(({ printed }) => !has(digitsOf(printed)));

    it('has a counterpart in a draft for every sentence whose figures are in its forms', () => {
      const sentences = without.filter(isTied).map(({ sentence }) => plain(sentence));
      const known = Object.keys(WITHOUT);
      expect(sentences.filter((sentence) => !known.some((begin) => sentence.startsWith(begin)))).toEqual([]);
      expect(claims.filter(isTied).length).toBeGreaterThan(25);
    });

    it('has no other figure without a counterpart than those that other sources tell', () => {
      const others = without.filter((claim) => !isTied(claim));
      const isWrong = ({ verdict }: NarrativeClaim) => ['error', 'suspect', 'hint'].includes(verdict);
      const ofText = ({ kind, verdict, cells }: NarrativeClaim) =>
        verdict !== 'notRun' && (cells.length === 0 || kind === 'completion');
      const unexplained = others.filter(
        (claim) => !isWrong(claim) && !ofText(claim) && WHY[claim.needs ?? ''] === undefined,
      );
      expect(
        unexplained.map(({ verdict, printed, reason, sentence }) => `${verdict} ${printed} ${reason} | ${sentence}`),
      ).toEqual([]);
    });
  },
);

function plain(text: string): string {
  return text.replace(/\s/g, '');
}

if (NATIONAL.length === 0) it.todo('published texts are not present');
