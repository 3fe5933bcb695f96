import { firstOf, lastYears, valueAt } from '../../../../src/core/narrative/bind/places';
import { percentFits, ratioOf, sameAmount, sumFits } from '../../../../src/core/narrative/judge/fits';
import { readForms } from '../../../../src/core/reading';
import { sheet } from '../../../support/textTable';

/** Passes 7 and 8: the cell a place means, and whether a printed figure can stand for it. Amounts in 分. */
const form = (amount: string) =>
  readForms([
    sheet(
      '05',
      `一般公共预算财政拨款支出决算表
       公开05表||||单位：万元
       科目编码|科目名称|小计|基本支出|项目支出
       合计||${amount}|${amount}|
       201|一般公共服务支出|${amount}|${amount}|`,
    ),
  ]);
const sources = { current: form('12.34'), prior: form('10.00') };

test.each([
  ['公开05[合计,小计]', { kind: 'value', fen: 12_340_000, half: 5000, source: 'current' }],
  ['公开05[201,项目支出]', { kind: 'value', fen: 0, half: 0 }],
  ['上年!公开05[合计,小计]', { kind: 'value', fen: 10_000_000, source: 'prior' }],
  ['公开05[208,小计]', { kind: 'none', why: 'line' }],
  ['公开07[合计,小计]', { kind: 'none', why: 'form' }],
  ['预算!预算5[合计,合计]', { kind: 'none', why: 'workbook', source: 'budget' }],
])('%s', (place, expected) => {
  expect(valueAt(place, sources)).toMatchObject(expected);
});

test('the first edition that prints all its places counts', () => {
  const at = (place: string) => valueAt(place, sources);
  expect(firstOf([['公开07[合计,小计]'], ['公开05[合计,小计]']], at)).toMatchObject({ values: [{ fen: 12_340_000 }] });
  expect(firstOf([['公开07[合计,小计]']], at)).toMatchObject({ missing: { why: 'form' } });
  expect(lastYears('公开05[合计,小计]')).toBe('上年!公开05[合计,小计]');
});

const wan = (value: number) => ({ fen: value * 1_000_000, half: 5000 });

test.each([
  // 6.2 is 6.20: at the coarser precision.
  [{ fen: 6_200_000, half: 50_000 }, wan(6.2), 'passed'],
  [{ fen: 6_200_000, half: 50_000 }, wan(6.24), 'passed'],
  [wan(12.34), wan(12.34), 'passed'],
  [wan(12.35), wan(12.34), 'rounding'],
  [wan(12.36), wan(12.34), 'error'],
] as const)('one amount printed twice: %j beside %j is %s', (printed, other, fit) => {
  expect(sameAmount(printed, other)).toBe(fit);
});

test.each([
  [9, [6, 3], 'passed'],
  [9.01, [6, 3], 'rounding'],
  [9.02, [6, 3], 'error'],
] as const)('%f is the sum of %j: %s', (whole, parts, fit) => {
  expect(sumFits(wan(whole), parts.map(wan))).toBe(fit);
});

test.each([
  // 33.33 of 100 is just that; 0.02 of 0.13 may be anything its roundings allow.
  [1, 3, 33.33, 'passed'],
  [1, 3, 33.3, 'passed'],
  [1, 3, 33.35, 'rounding'],
  [1, 3, 35.33, 'error'],
  [0.02, 0.13, 18.38, 'rounding'],
  [0.02, 0.13, 38.38, 'error'],
])('%f of %f is %f %%: %s', (part, whole, printed, fit) => {
  const ratio = ratioOf(wan(part), wan(whole));
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  expect(ratio && percentFits({ value: printed, decimals }, ratio)).toBe(fit);
});

test('a base of 0 has no percentage; 0.004 万元 is a base', () => {
  expect(ratioOf(wan(1), { fen: 0, half: 0 })).toBeUndefined();
  expect(ratioOf(wan(1), { fen: 4000, half: 50 })?.middle).toBeCloseTo(25_000);
});
