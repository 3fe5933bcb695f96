import { readFileSync } from 'node:fs';
import { checkNarrative } from '../../src/core/narrative';
import type { ClaimKind, NarrativeClaim } from '../../src/core/narrative';
import { readForms } from '../../src/core/reading';
import { readPlainText } from '../../src/hosts/text/plainText';
import { openWorkbook } from '../../src/hosts/xlsx';
import type { NarrativeClaim as TrueClaim } from '../support/cases';
import { narrativeClaims } from '../support/cases';
import { publishedTexts, textAlone } from '../support/texts';

/** What the truth calls a kind, in ours; other kinds are judged by any claim of the sentence. */
const KINDS: Readonly<Record<string, readonly ClaimKind[]>> = {
  与表一致: ['equals', 'count', 'nil', 'change'],
  占比: ['share'],
  增减: ['growth', 'change'],
  完成率: ['completion'],
  方向: ['direction'],
  分项合计: ['sum', 'count', 'change', 'prior'],
  占比合计: ['sum'],
  科目名称: ['equals', 'name'],
  科目清单: ['name'],
  年度: ['year'],
};
const WITH_THE_FIGURE = ['与表一致', '占比', '完成率'];
const GRAVE: readonly string[] = ['error', 'suspect'];

const plain = (text: string): string => text.replace(/[\s*#,，()（）]/g, '');

interface Judged {
  readonly slug: string;
  readonly truth: readonly TrueClaim[];
  readonly claims: readonly NarrativeClaim[];
  readonly paragraphs: readonly string[];
}

async function judge(slug: string, text: string, workbook: string): Promise<Judged> {
  const source = readPlainText(readFileSync(text), slug);
  const current = readForms((await openWorkbook(readFileSync(workbook), workbook)).grids);
  const paragraphs = source.paragraphs.map((paragraph) => plain(paragraph.text));
  return { slug, truth: narrativeClaims(slug), claims: checkNarrative(source, { current }), paragraphs };
}

function isWrong({ verdict, class: classified, severity }: TrueClaim & { severity?: string }): boolean {
  return verdict === '错误' || (classified === 'error' && severity !== 'I');
}

function inSentence(claim: NarrativeClaim, truth: TrueClaim, { paragraphs }: Judged): boolean {
  const sentence = plain(truth.sentence);
  const paragraph = paragraphs[claim.paragraph] ?? '';
  return paragraph.includes(sentence) || sentence.includes(paragraph) || sentence.includes(plain(claim.sentence));
}

/** A sum stands at its whole, which may be some paragraphs above the parts. */
function isSumAbove({ kind, reason, paragraph }: NarrativeClaim, truth: TrueClaim, judged: Judged): boolean {
  const at = judged.claims.find((claim) => inSentence(claim, truth, judged))?.paragraph ?? -1;
  const addends = truth.claim.replace(/^.*= */, '').split(' + ');
  return kind === 'sum' && paragraph < at && at - paragraph <= 6 && addends.every((each) => reason.includes(each));
}

function isFound(truth: TrueClaim, judged: Judged): boolean {
  const kinds = KINDS[truth.kind];
  return judged.claims.some((claim) => {
    if (truth.kind === '分项合计' && claim.verdict === 'passed' && isSumAbove(claim, truth, judged)) return true;
    if (claim.verdict === 'notRun' || !inSentence(claim, truth, judged)) return false;
    if (kinds !== undefined && !kinds.includes(claim.kind)) return isWrong(truth) && GRAVE.includes(claim.verdict);
    if (GRAVE.includes(claim.verdict) && !isWrong(truth) && (truth.verdict ?? truth.class) === 'ok') return false;
    return (
      !WITH_THE_FIGURE.includes(truth.kind) || plain(truth.claim).includes(plain(claim.printed).replace(/[^\d.]+$/, ''))
    );
  });
}

const present = publishedTexts.length > 0;

(present ? test : test.skip)(
  'the claims of published texts are found, their errors named, and nothing else called wrong',
  async () => {
    let [all, found] = [0, 0];
    const [missed, falsely, doubted]: [string[], string[], string[]] = [[], [], []];
    for (const { slug, text, workbook } of publishedTexts) {
      const judged = await judge(slug, text, workbook);
      all += judged.truth.length;
      found += judged.truth.filter((truth) => isFound(truth, judged)).length;
      const wrong = judged.truth.filter(isWrong);
      const told = judged.claims.filter(({ verdict }) => GRAVE.includes(verdict) || verdict === 'hint');
      missed.push(
        ...wrong.filter((truth) => !told.some((claim) => inSentence(claim, truth, judged))).map(({ claim }) => claim),
      );
      const apart = (verdict: string, truths: readonly TrueClaim[]): string[] =>
        judged.claims
          .filter((claim) => claim.verdict === verdict && !truths.some((truth) => inSentence(claim, truth, judged)))
          .map((claim) => `${slug} ${claim.sentence}`);
      falsely.push(...apart('error', wrong));
      doubted.push(
        ...apart(
          'suspect',
          judged.truth.filter((truth) => (truth.verdict ?? truth.class) !== 'ok'),
        ),
      );
    }
    expect(missed).toEqual([]);
    expect(falsely).toEqual([]);
    expect(doubted).toEqual([]);
    expect(found / all).toBeGreaterThanOrEqual(0.97);
  },
);

/** What is wrong in texts of other places, judged by their own arithmetic, and what contradicts another place. */
const ALONE: readonly (readonly [name: string, wrong: readonly string[], doubtful: readonly string[]])[] = [
  ['gx-wenhua-2025-budget', ['6.00 %', '14.43%'], []],
  ['yn-tangzi-2023-sangong', ['89.33%', '39.7%'], ['4.02万元']],
  ['gs-youeryuan-2017', ['100%'], []],
  ['sc-mianzhu-2025-sangong', [], []],
  ['sh-fuban-2025-bumen', [], []],
];

test.each(ALONE)('%s', (name, wrong, doubtful) => {
  const file = textAlone(name);
  if (file === undefined) return;
  const claims = checkNarrative(readPlainText(readFileSync(file), name));
  expect(claims.filter(({ verdict }) => verdict === 'error').map(({ printed }) => printed)).toEqual(wrong);
  const doubts = claims.filter(({ verdict }) => verdict === 'suspect').map(({ printed }) => printed);
  expect(doubts).toEqual(expect.arrayContaining([...doubtful]));
});
