import fc from 'fast-check';
import { formatAmount, formatDifference, parseDecimalText, shortestDecimal } from '../../../src/core/money';

describe('a number as Excel knows it', () => {
  it.each([
    [823.1900000000001, '823.19'],
    [0.1 + 0.2, '0.3'],
    [198.951308, '198.951308'],
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [-0.07000000000000001, '-0.07'],
    [0, '0'],
  ])('%d is %s', (value, text) => {
    expect(shortestDecimal(value)).toBe(text);
  });
});

describe('an amount in 分', () => {
  it.each([
    ['2702.11', '万元', 2_702_110_000, true],
    ['198.951308', '万元', 198_951_308, true],
    ['1989513.08', '元', 198_951_308, true],
    ['1.005', '元', 101, false],
    ['-1.004', '元', -100, false],
    ['0.00000049', '万元', 0, false],
    ['.5', '元', 50, true],
    ['1.2345', '亿元', 12_345_000_000, true],
    ['0.00000000014', '亿元', 1, false],
    ['-0', '元', 0, true],
  ] as const)('%s %s is %d (whole: %s)', (text, unit, fen, exact) => {
    expect(parseDecimalText(text, unit)).toEqual({ fen, exact });
  });

  it('is refused of what is no plain decimal', () => {
    expect(() => parseDecimalText('1,000', '元')).toThrow(RangeError);
  });

  it('comes back from its printed form', () => {
    const amounts = fc.integer({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(amounts, (fen) => {
        expect(parseDecimalText(formatAmount(fen, '元', 2), '元').fen).toBe(fen);
        expect(parseDecimalText(formatAmount(fen, '万元', 6), '万元').fen).toBe(fen);
      }),
    );
  });
});

describe('a printed amount', () => {
  it.each([
    [1_989_513_08, '万元', 2, '198.95'],
    [1_989_513_08, '元', 2, '1989513.08'],
    [1_500_000, '万元', 0, '2'],
    [12_345_678_900, '亿元', 2, '1.23'],
    [-1_500_000, '万元', 0, '-2'],
    [-4_000, '万元', 2, '0.00'],
    [5, '元', 2, '0.05'],
    [100, '元', 4, '1.0000'],
  ] as const)('%d 分 in %s with %d decimals is %s', (fen, unit, decimals, text) => {
    expect(formatAmount(fen, unit, decimals)).toBe(text);
  });

  it.each([
    [10_000, '0.01'],
    [7_770_000, '7.77'],
    [1_234, '0.001234'],
    [-1_000_000, '-1.00'],
  ])('a difference of %d 分 is told in 万元 with the decimals it needs: %s', (fen, text) => {
    expect(formatDifference(fen, '万元', 2)).toBe(text);
  });
});
