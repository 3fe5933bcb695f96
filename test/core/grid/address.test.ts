import fc from 'fast-check';
import { columnLetters, parseA1, parseRange, toA1 } from '../../../src/core/grid';

describe('an A1 address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('names column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('is read back', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseA1(toA1(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'A1B', '公开01', 'ABCD1'])('is not %j', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it.each([
    ['B2:D5', { top: 1, left: 1, bottom: 4, right: 3 }],
    ['D5:B2', { top: 1, left: 1, bottom: 4, right: 3 }],
    ['$C$3', { top: 2, left: 2, bottom: 2, right: 2 }],
  ])('spans a range: %s', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });
});
