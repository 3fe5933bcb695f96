import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetGrid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases, shanghaiCases } from '../../support/cases';
import type { OracleSheet } from '../../support/hucreOracle';

const cases = [...nationalCases, ...shanghaiCases];
const oracle = execFileSync(
  process.execPath,
  ['--import', 'tsx', path.resolve(__dirname, '../../support/hucreOracle.ts'), ...cases.map((one) => one.workbook)],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const expected = oracle
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as readonly OracleSheet[]);

describe.each(cases.map((one, n) => [one.slug, one.workbook, expected[n]!] as const))('%s', (_, workbook, sheets) => {
  const grids = readWorkbook(new Uint8Array(readFileSync(workbook)));

  it('has the sheets, hidden or not, that hucre sees', () => {
    expect(grids.map(({ name, hidden }) => ({ name, hidden }))).toEqual(
      sheets.map(({ name, hidden }) => ({ name, hidden })),
    );
  });

  it('has the values that hucre sees, no cell more or less', () => {
    expect(grids.map(values)).toEqual(sheets.map(oracleValues));
  });

  it('has the merged areas that hucre sees', () => {
    const merges = grids.map((grid) => grid.merges.map((one) => [one.top, one.left, one.bottom, one.right]));
    expect(merges).toEqual(sheets.map((sheet) => sheet.merges));
  });

  it('has the number formats and formulas that hucre sees', () => {
    for (const [n, grid] of grids.entries()) {
      const theirs = new Map(sheets[n]!.cells);
      for (const { row, cells } of grid.rows) {
        for (const { column, format, formula } of cells) {
          const cell = theirs.get(`${row},${column}`);
          if (cell !== undefined)
            expect([grid.name, row, column, format, formula]).toEqual([
              grid.name,
              row,
              column,
              cell.format,
              cell.formula,
            ]);
        }
      }
    }
  });
});

function values(grid: SheetGrid): [string, unknown][] {
  return grid.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, value }): [string, unknown] => [`${row},${column}`, value]),
  );
}

function oracleValues(sheet: OracleSheet): [string, unknown][] {
  return sheet.values.flatMap((row, r) =>
    row.flatMap((value, c): [string, unknown][] => (value === null || value === '' ? [] : [[`${r},${c}`, value]])),
  );
}
