import { readFileSync } from 'node:fs';

import { notationOf } from '../../src/core/formula';
import { comparisons, derive, type Derived } from '../../src/core/derive';
import { parseDecimalText } from '../../src/core/money';
import { readForms, type TypedFigure, type WorkbookReading } from '../../src/core/reading';
import { readWorkbook } from '../../src/hosts/xlsx';
import { narrativeClaims, nationalCases, type NarrativeClaim } from '../support/cases';

/** A percentage the text states: its printed value, and the two amounts (万元) it is worked out from. */
interface Stated {
  readonly claim: NarrativeClaim;
  readonly percent: string;
  readonly own: string;
  readonly base: string;
  readonly kind: Derived['kind'];
}

const AMOUNT = String.raw`([\d,]+(?:\. ?\d+)?)`;
const RATIO = new RegExp(`${AMOUNT}/${AMOUNT}=(-?[\\d.]+)%`);
const CHANGE = new RegExp(`${AMOUNT}，比上年(增加|减少)${AMOUNT}，(?:增长|下降)([\\d.]+)%`);

describe.each(nationalCases.map((each) => ({ ...each, claims: narrativeClaims(each.slug) })))(
  'the percentages that the text of $slug states',
  ({ slug, workbook, claims }) => {
    const reading = readForms(readWorkbook(readFileSync(workbook)));
    const stated = claims.flatMap(statedBy);

    it('are all produced, and equal unless the text is wrong', () => {
      const wrong = stated.filter((each) => !isProduced(each, reading));
      process.stdout.write(
        `${slug}: ${stated.length - wrong.length} of ${stated.length} percentages of the text produced\n`,
      );
      expect(wrong.map(({ claim }) => claim.claim)).toEqual([]);
    });
  },
);

/** Percentages of the claims of the kinds that derived figures cover; not those about single projects. */
function statedBy(claim: NarrativeClaim): readonly Stated[] {
  if (claim.sentence.includes('项目全年预算数') || claim.sentence.includes('绩效')) return [];
  const ratio = RATIO.exec(claim.claim);
  if (ratio !== null && (claim.kind === '占比' || claim.kind === '完成率')) {
    const [, own = '', base = '', percent = ''] = ratio;
    return [
      { claim, own: plain(own), base: plain(base), percent, kind: claim.kind === '占比' ? 'share' : 'completion' },
    ];
  }
  const change = CHANGE.exec(claim.claim);
  if (change === null || claim.kind !== '增减') return [];
  const [, own = '', direction = '', amount = '', percent = ''] = change;
  const sign = direction === '增加' ? 1 : -1;
  const base = (fen(own) - sign * fen(amount)) / 1_000_000;
  return [
    { claim, own: plain(own), base: base.toFixed(2), percent: sign > 0 ? percent : `-${percent}`, kind: 'change' },
  ];
}

/** Feeds the base that only the text knows to every comparison with that own figure, and looks for the percentage. */
function isProduced({ claim, own, base, percent, kind }: Stated, reading: WorkbookReading): boolean {
  const sources = { current: reading, typed: typedFigures(reading, own, base) };
  const candidates = derive(sources).filter(
    (figure) =>
      figure.kind === kind && figure.unit === '%' && printed(figure.inputs[0]?.fen) === own && figure.base === base,
  );
  const values = candidates.map(({ value }) => value);
  const asStated = values.some((value) => sameTo(value, percent));
  const asRecomputed = values.some((value) => value !== null && sameTo(unsigned(value), recomputedPercent(claim)));
  if (claim.verdict === '错误') return asRecomputed && !asStated;
  return asStated || (claim.verdict === '尾差' && asRecomputed);
}

/** What the truth works out in place of the stated percentage, with two decimals and without its sign. */
function recomputedPercent({ recomputed }: NarrativeClaim): string {
  return Number(/([\d.]+)%/.exec(recomputed)?.[1]).toFixed(2);
}

function unsigned(value: string): string {
  return value.replace(/^-/, '');
}

/** What is not in the workbook: last year and the budget hold the base; of 政府采购 the total does; the rest is the figure itself. */
function typedFigures(reading: WorkbookReading, own: string, base: string): ReadonlyMap<string, TypedFigure> {
  const cell = { sheet: '上年及预算数', row: 0, column: 2 };
  return new Map(
    comparisons({ current: reading }, {}).map(({ place }) => {
      const amount = place.source === 'current' && place.line !== '政府采购支出合计' ? own : base;
      return [notationOf(place), { fen: fen(amount), cell, byHand: true }];
    }),
  );
}

/** Whether two percentages agree at the coarser of their precisions. */
function sameTo(value: string | null, stated: string): boolean {
  if (value === null) return false;
  const decimals = stated.split('.')[1]?.length ?? 0;
  return Math.abs(Number(value) - Number(stated)) <= 0.5 * 10 ** -decimals + 1e-9;
}

function printed(amount: number | undefined): string {
  return amount === undefined ? '' : (Math.round(amount / 10_000) / 100).toFixed(2);
}

function fen(text: string): number {
  return parseDecimalText(plain(text), '万元').fen;
}

function plain(text: string): string {
  return Number(text.replace(/[, ]/g, '')).toFixed(2);
}
