/** An `.xls` in the new format: the same values, the same looks, and what is lost is said. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GridCell, SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import { converted, openWorkbook, readLook, readWorkbook } from '../../../src/hosts/xlsx';
import type { WorkbookLook } from '../../../src/hosts/xlsx';
import { isPortable } from '../../../src/hosts/xlsx/xls/convert/portable';
import { columnOffsets } from '../../../src/web/grid/offsets';
import { hasLibreOffice, savedAs } from '../../support/libreOffice';

const fixture = (name: string): Uint8Array => readFileSync(path.resolve(__dirname, '../../fixtures/written', name));

const cellsOf = (grids: readonly SheetGrid[]): Readonly<Record<string, GridCell>> =>
  Object.fromEntries(
    grids.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) => cells.map((cell) => [`${name}!${toA1(row, cell.column)}`, cell])),
    ),
  );

/** What every cell of a workbook looks like, as far as the page draws it. */
function looksOf({ sheets, looks }: WorkbookLook, cells: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells: places, styles }) =>
      [...places].flatMap((place, at) => {
        const key = `${name}!${toA1(Math.floor(place / 16_384), place % 16_384)}`;
        return cells.has(key) ? [[key, looks[styles[at] ?? 0]]] : [];
      }),
    ),
  );
}

/** Of the first columns of every sheet. */
function widthsOf({ sheets }: WorkbookLook): readonly number[] {
  return sheets.flatMap((look) => [0, 1, 2, 3].map((column) => columnOffsets(look, 9).size(column)));
}

test('values, formulas, formats, merges and hidden sheets are those of the old file', async () => {
  const old = await openWorkbook(fixture('libreoffice.xls'), '');
  const moved = await converted(fixture('libreoffice.xls'));
  const grids = readWorkbook(moved!.bytes);
  expect(cellsOf(grids)).toEqual(cellsOf(old.grids));
  expect(grids.map(({ name, hidden, merges }) => ({ name, hidden, merges }))).toEqual(
    old.grids.map(({ name, hidden, merges }) => ({ name, hidden, merges })),
  );
});

test('what is not taken over is counted', async () => {
  expect((await converted(fixture('rich.xls')))?.lost).toEqual([
    '1 个图表',
    '1 处批注',
    '1 处数据有效性',
    '3 处条件格式',
    '1 个超链接',
    '1 个名称',
    '打印区域和打印标题行',
    '工作表或工作簿保护',
  ]);
});

test('a file of the new format needs no conversion', async () => {
  expect(await converted(fixture('libreoffice.xlsx'))).toBeUndefined();
});

test.each([
  ['SUM(B2:B9)-$C$3*1.5', true],
  ["'公开 01'!B5+公开02!B6", true],
  ['IF(A1="合计数",1,TRUE)', true],
  ['合计数*2', false],
  ["'[去年.xls]公开01'!B5", false],
  ['别的表!B5', false],
  ['A1+#REF!', false],
])('the formula %s can go along: %s', (formula, portable) => {
  expect(isPortable(formula, new Set(['公开 01', '公开02']))).toBe(portable);
});

(hasLibreOffice ? test : test.skip)('the sample by way of .xls looks as before', async () => {
  const sample = readFileSync('assets/示例.xlsx');
  const moved = await converted(savedAs(sample, 'xls'));
  const before = cellsOf(readWorkbook(sample));
  const after = cellsOf(readWorkbook(moved!.bytes));
  expect(after).toEqual(before);
  const filled = new Set(Object.keys(before));
  const [old, now] = [readLook(sample), readLook(moved!.bytes)];
  expect(looksOf(now, filled)).toEqual(looksOf(old, filled));
  // The old format keeps widths in 256ths of a digit, LibreOffice rounds them.
  const differences = widthsOf(now).map((width, at) => Math.abs(width - (widthsOf(old)[at] ?? 0)));
  expect(Math.max(...differences)).toBeLessThanOrEqual(1);
});
