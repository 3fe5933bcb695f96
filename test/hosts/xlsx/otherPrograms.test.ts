import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import type { GridCell, SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import { openWorkbook } from '../../../src/hosts/xlsx';

const written = path.resolve(__dirname, '../../fixtures/written');
const common = {
  A1: '收入支出决算总表',
  A3: '本年收入合计',
  B3: 27,
  C3: 2700.15,
  C5: true,
  C6: 45352,
  C7: ' 两端 空格 ',
};

describe.each<[string, 'xlsx' | 'xls', Uint8Array]>([
  ['openpyxl', 'xlsx', fixture('openpyxl.xlsx')],
  ['LibreOffice', 'xlsx', fixture('libreoffice.xlsx')],
  ['hucre', 'xlsx', fixture('hucre.xlsx')],
  ['SheetJS', 'xlsx', sheetJs('xlsx')],
  ['SheetJS as .xlsm', 'xlsx', sheetJs('xlsm')],
  ['SheetJS as .xls', 'xls', sheetJs('biff8')],
  ['LibreOffice as .xls', 'xls', fixture('libreoffice.xls')],
])('a workbook written by %s', (_, kind, bytes) => {
  it('reads alike, and its name does not matter', async () => {
    const opened = await openWorkbook(bytes, '决算.doc');
    expect(opened.kind).toBe(kind);
    const [sheet, hidden] = opened.grids;
    expect(Object.fromEntries(Object.entries(cells(sheet!)).map(([place, cell]) => [place, cell.value]))).toMatchObject(
      common,
    );
    expect(cells(sheet!)).toMatchObject({ C3: { format: '#,##0.00' } });
    if (kind === 'xlsx') expect(cells(sheet!)).toMatchObject({ C4: { formula: 'C3+1' } });
    expect(sheet).toMatchObject({ name: '公开01', hidden: false, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] });
    expect(hidden).toMatchObject({
      name: '底稿',
      hidden: true,
      rows: [{ row: 1, cells: [{ column: 1, value: -0.5 }] }],
    });
  });
});

it('LibreOffice saves results and errors of formulas, openpyxl does not', async () => {
  const [calculated] = (await openWorkbook(fixture('libreoffice.xlsx'), '')).grids;
  expect(cells(calculated!)).toMatchObject({ C4: { value: 2701.15 }, C8: { value: { error: '#DIV/0!' } } });
  const [old] = (await openWorkbook(fixture('libreoffice.xls'), '')).grids;
  expect(cells(old!)).toMatchObject({ C4: { value: 2701.15 }, C8: { value: { error: '#DIV/0!' }, formula: '1/0' } });
  const [bare] = (await openWorkbook(fixture('openpyxl.xlsx'), '')).grids;
  expect(cells(bare!)).toMatchObject({ C4: { value: null }, C8: { value: null, formula: '1/0' } });
});

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(written, name)));
}

function sheetJs(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([['收入支出决算总表'], [], ['本年收入合计', 27, 2700.15], [], [], [], []]);
  utils.sheet_add_aoa(sheet, [[2701.15], [true], [45352], [' 两端 空格 ']], { origin: 'C4' });
  Object.assign(sheet['C3'] as object, { z: '#,##0.00' });
  Object.assign(sheet['C4'] as object, { f: 'C3+1' });
  sheet['!merges'] = [utils.decode_range('A1:C1')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '公开01');
  utils.book_append_sheet(book, utils.aoa_to_sheet([[], [null, -0.5]]), '底稿');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'array', bookType, bookSST: true, codepage: 936 } as never) as ArrayBuffer);
}

function cells(grid: SheetGrid): Record<string, GridCell> {
  return Object.fromEntries(grid.rows.flatMap(({ row, cells }) => cells.map((cell) => [toA1(row, cell.column), cell])));
}
