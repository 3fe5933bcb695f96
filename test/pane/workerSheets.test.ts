import fc from 'fast-check';
import type { SheetGrid } from '../../src/core/grid';
import { messagesOf, SheetKeeper } from '../../src/pane/worker/sheets';

const value = { address: 'A1', column: 0, value: 1, format: 'General' };

/** Sheets of so many rows of so many cells. */
const sheets: fc.Arbitrary<readonly SheetGrid[]> = fc
  .array(fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 6 }), { maxLength: 5 })
  .map((sizes) =>
    sizes.map((widths, at) => ({
      name: `表${at}`,
      hidden: at % 2 === 1,
      merges: [{ top: 0, left: 0, bottom: at, right: 1 }],
      rows: widths.map((width, row) => ({ row, cells: Array.from({ length: width }, () => value) })),
    })),
  );

test('sheets cut into messages and put together again are the same, in the same order', () => {
  fc.assert(
    fc.property(sheets, (grids) => {
      const keeper = new SheetKeeper();
      for (const parts of messagesOf(grids)) keeper.add(parts);
      expect(keeper.grids()).toEqual(grids);
    }),
    { numRuns: 50 },
  );
});

test('no message holds more than 8,000 cells and one row, and small sheets travel together', () => {
  fc.assert(
    fc.property(sheets, (grids) => {
      for (const parts of messagesOf(grids)) {
        const rows = parts.flatMap((part) => part.rows);
        const before = rows.slice(0, -1).reduce((sum, { cells }) => sum + cells.length, 0);
        expect(before).toBeLessThan(8_000);
      }
    }),
    { numRuns: 50 },
  );
  const small = ['一', '二'].map((name): SheetGrid => ({ name, hidden: false, merges: [], rows: [] }));
  expect([...messagesOf(small)]).toHaveLength(1);
});
