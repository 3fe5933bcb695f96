import {
  AMOUNT_UNIT_PATTERN,
  AMOUNT_UNITS,
  amountUnitOf,
  fenPerUnit,
  fullDecimals,
  halfStep,
  nearestUnit,
} from '../../../src/core/money';

describe.each(AMOUNT_UNITS)('%s', (unit) => {
  it('shows every 分 in its full decimals, and no rounding there', () => {
    expect(fenPerUnit(unit)).toBe(10 ** fullDecimals(unit));
    expect(halfStep(unit, fullDecimals(unit))).toBe(0);
    expect(halfStep(unit, fullDecimals(unit) + 1)).toBe(0);
    expect(halfStep(unit, 0)).toBe(fenPerUnit(unit) / 2);
  });

  it('is known by its name, and by what it is worth nearly', () => {
    expect(amountUnitOf(unit)).toBe(unit);
    expect([0.2, 1, 5].map((times) => nearestUnit(times * fenPerUnit(unit)))).toEqual([unit, unit, unit]);
  });

  it('is found whole in a text, not by its last character', () => {
    expect(new RegExp(AMOUNT_UNIT_PATTERN).exec(`单位：${unit}`)?.[0]).toBe(unit);
  });
});

it('knows no other unit', () => {
  expect([undefined, '', '千元'].map(amountUnitOf)).toEqual([undefined, undefined, undefined]);
});
