import fc from 'fast-check';
import { diagnose } from '../../../src/core/diagnosis';
import { slipBetween } from '../../../src/core/diagnosis/slips';
import { evaluation } from './relations';

describe('slips', () => {
  it.each([
    [30_681, 36_081, 'digitsSwapped'],
    [63_081, 36_081, 'digitsSwapped'],
    [18_063, 36_081, 'unknown'],
    [38_061, 36_081, 'unknown'],
    [63_091, 36_081, 'unknown'],
    [53_081, 36_081, 'unknown'],
    [106_651, 1_066_151, 'digitLost'],
    [30_610, 30_681, 'digitLost'],
    [3_60_081, 36_081, 'digitAdded'],
    [364_080, 36_080, 'digitAdded'],
    [30_681, 30_610, 'digitAdded'],
    [306_800, 30_681, 'unknown'],
    [30_681, 306_800, 'unknown'],
    [12_000_000, 125, 'unknown'],
    [125, 12_000_000, 'unknown'],
    [36_781, 36_081, 'digitChanged'],
    [46_081, 36_081, 'digitChanged'],
    [30_000, 35_000, 'digitChanged'],
    [35_000, 30_000, 'digitChanged'],
    [3_678, 36_081, 'unknown'],
    [-36_081, 36_081, 'sign'],
    [-36_781, 36_081, 'unknown'],
    [360_810, 36_081, 'timesTen'],
    [36_081, 360_810, 'timesTen'],
    [3_608_100, 36_081, 'unknown'],
    [36_081, 360_810_000, 'timesTenThousand'],
    [0, 36_081, 'unknown'],
    [36_081, 0, 'unknown'],
    [0, 0, 'unknown'],
  ])('%i for %i is %s', (printed, meant, slip) => {
    expect(slipBetween(printed, meant, 1)).toBe(slip);
  });

  it('counts digits in printed steps', () => {
    expect(slipBetween(306_810_000, 360_810_000, 10_000)).toBe('digitsSwapped');
    expect(slipBetween(306_100_000, 306_810_000, 10_000)).toBe('digitLost');
  });

  it('compares an amount that hides digits in 分, not in broken steps', () => {
    expect(slipBetween(360_500, 36_050_000, 10_000)).toBe('unknown');
  });

  it('is found whichever digit is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10 ** 9 }), fc.nat({ max: 8 }), (meant, place) => {
        const digits = String(meant);
        const at = place % digits.length;
        const printed = Number(digits.slice(0, at) + digits.slice(at + 1));
        fc.pre(printed > 0 && String(printed).length === digits.length - 1 && printed * 10 !== meant);
        expect(slipBetween(printed, meant, 1)).toBe('digitLost');
      }),
    );
  });
});

it('says of a cell that was corrected meanwhile how what it prints differs from what it should say', () => {
  const slid = `
    x     | 金额
    合计  | 2.98
    301   | 1.60
    30103 | 0.60
    30107 |
    302   | 1.00
    30201 | 1.38
    30202 | 0.52
    30207 | 0.12`;
  const relations = `
    合计.金额 = 301.金额 + 302.金额
    301.金额 = 30103.金额 + 30107.金额
    302.金额 = 30201.金额 + 30202.金额 + 30207.金额`;
  const suspects = diagnose(evaluation(slid, relations)).flatMap((cause) => cause.suspects);
  const told = suspects.map(({ slip }) => slip);
  expect(told).toEqual(suspects.map(({ printedFen, proposedFen }) => slipBetween(printedFen, proposedFen ?? 0, 1)));
});
