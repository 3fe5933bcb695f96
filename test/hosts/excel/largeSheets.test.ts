import type { SheetGrid } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import type { Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';

const rows = (count: number) =>
  Array.from({ length: count }, (_row, index) => `2080${String(index).padStart(4, '0')}|科目 ${index}|${index}.00`);
const long = sheet('长表', ['公开05表|<|<', ...rows(12_000), '注|<|'].join('\n'));
const short = sheet('公开01', '公开01表|<\n合计|1.00');

let excel: OpenExcel;

function open(...grids: SheetGrid[]) {
  excel = openExcel(grids);
  return createExcelHost();
}

async function syncs(run: () => Promise<unknown>): Promise<number> {
  excel.syncs = 0;
  await run();
  return excel.syncs;
}

/** Two cells merged in every one of so many rows. */
function mergeRows(name: string, count: number): void {
  const merges = Array.from({ length: count }, (_row, row) => ({ top: row + 1, bottom: row + 1, left: 0, right: 1 }));
  excel.workbook.sheet(name).merges.push(...merges);
}

afterEach(() => excel.close());

describe('sheets that Excel does not give at once', () => {
  test('are read in chunks, in one sync more and as few as their cells need', async () => {
    const host = open(long, short);
    const whole = await host.readSheets();
    excel.responseLimit = 1_000_000;
    expect(await syncs(async () => expect(await host.readSheets()).toEqual(whole))).toBe(5);
  });

  test('are read in smaller chunks where the cells are long', async () => {
    const host = open(long, short);
    const whole = await host.readSheets();
    excel.responseLimit = 300_000;
    expect(await syncs(async () => expect(await host.readSheets()).toEqual(whole))).toBeLessThan(20);
  });

  test('are refused by name where Excel does not give a single row', async () => {
    const host = open(sheet('公开01', `公开01表|<\n合计|${'长'.repeat(5_000)}`), short);
    excel.responseLimit = 5_000;
    await expect(host.readSheets()).rejects.toMatchObject({
      code: 'tooLarge',
      message: expect.stringContaining('工作表“公开01”太大') as string,
    });
  });

  test('tell how far reading has come', async () => {
    const host = open(long, short);
    excel.responseLimit = 1_000_000;
    const told: [number, number][] = [];
    await host.readSheets({ onProgress: (done, total) => told.push([done, total]) });
    const total = 3 * 12_002 + 2 * 2;
    expect(told).toEqual([
      [0, total],
      [3 * 6_666, total],
      [total, total],
    ]);
  });

  test('can be left off in the middle', async () => {
    const host = open(long, short);
    excel.responseLimit = 1_000_000;
    const cancel = { aborted: false };
    const onProgress = (done: number) => (cancel.aborted = done === 0);
    const count = await syncs(() =>
      expect(host.readSheets({ cancel, onProgress })).rejects.toMatchObject({ code: 'canceled' }),
    );
    expect(count).toBe(4);
  });

  test('because of more than 512 merged areas are read all the same', async () => {
    const host = open(sheet('公开05', ['公开05表|<|<', ...rows(1_500)].join('\n')), short);
    const before = await host.readSheets();
    mergeRows('公开05', 1_500);
    const [grid, other] = await host.readSheets();
    expect(grid?.rows).toEqual(before[0]?.rows);
    expect(grid?.merges).toHaveLength(1_501);
    expect(other).toEqual(before[1]);
  });

  test('because of a row with more than 512 of them are refused with the row', async () => {
    const host = open(sheet('公开05', '公开05表\n合计|1.00'), short);
    const merges = Array.from({ length: 513 }, (_area, at) => ({ top: 1, bottom: 1, left: 2 * at, right: 2 * at + 1 }));
    const model = excel.workbook.sheet('公开05');
    model.merges.push(...merges);
    model.put(1, 1_025, { value: 1, type: 'Double', format: 'General' });
    await expect(host.readSheets()).rejects.toMatchObject({
      code: 'tooLarge',
      message: '工作表“公开05”第 2 行的合并单元格太多，Excel 没有给出它的内容；请取消多余的合并单元格再核对。',
    });
  });

  test.each([
    [65_535, 255],
    [1_048_575, 16_383],
  ])('because of a stray cell in row %d, column %d are refused by name, in 3 syncs', async (row, column) => {
    const host = open(short, sheet('公开02', '公开02表\n合计|1.00'));
    excel.workbook.sheet('公开02').put(row, column, { value: ' ', type: 'String', format: 'General' });
    const count = await syncs(() =>
      expect(host.readSheets()).rejects.toMatchObject({
        code: 'tooLarge',
        message: '工作表“公开02”太大，Excel 没有给出它的内容；请删去多余的行列，或把公开表另存为单独的工作簿再核对。',
      }),
    );
    expect(count).toBe(3);
  });
});

describe('hidden sheets', () => {
  test('are as hidden when they are very hidden; their rows are read, too', async () => {
    const host = open(short, sheet('藏', '藏|1'), sheet('深藏', '深|2'));
    excel.workbook.sheet('藏').visibility = 'Hidden';
    excel.workbook.sheet('深藏').visibility = 'VeryHidden';
    const shown = (grids: readonly SheetGrid[]) => grids.map((grid) => [grid.name, grid.hidden, grid.rows.length]);
    expect(shown(await host.readSheets())).toEqual([
      ['公开01', false, 2],
      ['藏', true, 1],
      ['深藏', true, 1],
    ]);
  });
});
