import fc from 'fast-check';

import { formatPercent, percentHundredths } from '../../../src/core/derive/percent';
import { percentRange } from '../../../src/core/money';

const amount = fc.integer({ min: -1e13, max: 1e13 });

function percent(part: number, whole: number): string {
  const hundredths = percentHundredths(part, whole);
  return hundredths === undefined ? '无' : formatPercent(hundredths);
}

describe('a percentage', () => {
  it.each([
    ['占比', 197376, 270211, '73.05'],
    ['一半进位', 1, 16000, '0.01'],
    ['负数一半远离零', -1, 16000, '-0.01'],
    ['一百', 270015, 270015, '100.00'],
    ['超过一百', 1512, 1426, '106.03'],
    ['零', 0, 3653, '0.00'],
    ['基数为零', 6225, 0, '无'],
    ['零比零', 0, 0, '无'],
  ])('%s: %d / %d = %s', (_name, part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });

  it('does not depend on the unit: 元 and 万元 give the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (part, whole) => {
        expect(percentHundredths(part * 10_000, whole * 10_000)).toBe(percentHundredths(part, whole));
      }),
    );
  });

  it('shares of a whole add up to 100 but for their own rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e10 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const sum = parts.reduce((shares, part) => shares + (percentHundredths(part, whole) ?? Number.NaN), 0);
        expect(Math.abs(sum - 10_000)).toBeLessThanOrEqual(parts.length / 2);
      }),
    );
  });

  it('is symmetric in the sign', () => {
    fc.assert(
      fc.property(amount, amount, (part, whole) => {
        const positive = percentHundredths(part, whole);
        const negative = percentHundredths(-part, whole);
        expect(negative === undefined ? undefined : -negative + 0).toBe(
          positive === undefined ? undefined : positive + 0,
        );
      }),
    );
  });

  it('lies in its own range, which printed amounts widen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1e5, max: 1e9 }), (part, whole) => {
        const range = percentRange({ fen: part, half: 50 }, { fen: whole, half: 50 });
        const value = (percentHundredths(part, whole) ?? 0) / 100;
        expect(value).toBeGreaterThanOrEqual((range?.low ?? 0) - 0.005);
        expect(value).toBeLessThanOrEqual((range?.high ?? 0) + 0.005);
      }),
    );
  });

  it('has no range when the base may be 0', () => {
    expect(percentRange({ fen: 100, half: 0 }, { fen: 50, half: 50 })).toBeUndefined();
  });
});
