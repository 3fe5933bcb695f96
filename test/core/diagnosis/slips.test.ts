import fc from 'fast-check';
import { slipBetween } from '../../../src/core/diagnosis/slips';

describe('slips', () => {
  it.each([
    [30_681, 36_081, 'digitsSwapped'],
    [18_063, 36_081, 'unknown'],
    [106_651, 1_066_151, 'digitLost'],
    [30_610, 30_681, 'digitLost'],
    [3_60_081, 36_081, 'digitAdded'],
    [36_781, 36_081, 'digitChanged'],
    [-36_081, 36_081, 'sign'],
    [360_810, 36_081, 'timesTen'],
    [36_081, 360_810_000, 'timesTenThousand'],
    [0, 36_081, 'unknown'],
  ])('%i for %i is %s', (printed, meant, slip) => {
    expect(slipBetween(printed, meant, 1)).toBe(slip);
  });

  it('counts digits in printed steps', () => {
    expect(slipBetween(306_810_000, 360_810_000, 10_000)).toBe('digitsSwapped');
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
