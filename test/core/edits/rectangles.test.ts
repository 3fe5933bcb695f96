import fc from 'fast-check';
import { rangeAddress, rectanglesOf } from '../../../src/core/edits';
import { parseA1 } from '../../../src/core/grid';

function joined(...addresses: string[]): string[] {
  return rectanglesOf(addresses.map((address) => parseA1(address)!))
    .map(rangeAddress)
    .sort();
}

describe('cells joined to rectangles', () => {
  test('side by side and below each other', () => {
    expect(joined('B2', 'C2', 'B3', 'C3')).toEqual(['B2:C3']);
    expect(joined('C3')).toEqual(['C3']);
    expect(joined('A1', 'A3')).toEqual(['A1', 'A3']);
    expect(joined('A1', 'B1', 'A2')).toEqual(['A1:B1', 'A2']);
    expect(joined('A1', 'A2', 'C2', 'A3')).toEqual(['A1:A3', 'C2']);
    expect(joined('A1', 'A1')).toEqual(['A1']);
    expect(joined()).toEqual([]);
  });

  test('cover exactly the cells, each once', () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
          const all: string[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) all.push(`${row},${column}`);
          }
          return all;
        });
        expect(covered.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort());
      }),
    );
  });
});
