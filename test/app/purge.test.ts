import { purge } from '../../src/app/mark/purge';
import { ownSheetName, ownSheets, type PutSheetEdit } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { deriveText, reportSheetText } from '../../src/core/messages';
import { createMemoryHost, type MemoryHost } from '../../src/hosts/memory';
import { sheet } from '../support/textTable';

const derived: PutSheetEdit = {
  kind: 'putSheet',
  name: ownSheets.derived,
  rows: [[{ content: '甲' }, { content: 1 }], [{ content: deriveText.derivedNote }]],
  layout: { columnWidths: [], orientation: 'portrait', headingRows: 0 },
};

const formulas = ({ rows }: SheetGrid) => rows.flatMap(({ cells }) => cells.map(({ formula }) => formula));

/** The formulas of a sheet of the user's after 清除全部痕迹; `undefined` where a value has taken its place. */
async function purged(name: string, hidden: boolean, ...written: readonly string[]) {
  const rows = written.map((formula, row) => ({ row, cells: [{ column: 0, value: 1, format: 'General', formula }] }));
  const host: MemoryHost = createMemoryHost([
    sheet('公开05', '公开05表\n合计|1.00'),
    { name, hidden, rows, merges: [] },
  ]);
  await host.apply([derived]);
  await purge(host);
  expect(host.grids().map((grid) => grid.name)).toEqual(['公开05', name]);
  const [, own] = host.grids();
  return own === undefined ? [] : formulas(own);
}

test('a sheet of ours goes even where its name was typed with a blank', async () => {
  const host = createMemoryHost([
    sheet('公开05', '公开05表\n合计|1.00'),
    sheet(`${ownSheets.rules} `, '编号|公式|级别'),
  ]);
  await purge(host);
  expect(host.grids().map(({ name }) => name)).toEqual(['公开05']);
});

test('a hidden sheet that refers to one of ours keeps its figures, too', async () => {
  expect(await purged('底稿', true, '说明数据!B1', 'B2+1')).toEqual([undefined, 'B2+1']);
});

test.each([
  "'说明数据'!B1",
  'SUM(说明数据!B1:B2)',
  'SUM(甲:说明数据!B1)',
  "SUM('说明数据:乙 表'!B1)",
  'INDIRECT("说明数据!B1")',
])('%s becomes a figure', async (formula) => {
  expect(await purged('底稿', false, formula)).toEqual([undefined]);
});

test.each([
  "'[去年 决算.xlsx]说明数据'!B1",
  '[1]说明数据!B1',
  'C:\\决算\\[去年.xlsx]说明数据!B1',
  '我的说明数据!B1',
  "'它''说明数据'!B1",
])('%s is another sheet and stays', async (formula) => {
  expect(await purged('底稿', false, formula)).toEqual([formula]);
});

test('a sheet of the user’s that has the name of one of ours stays, and ours takes another name', async () => {
  const own = sheet(ownSheets.report, '本单位内部审计意见');
  const host = createMemoryHost([sheet('公开05', '公开05表\n合计|1.00'), own]);
  const name = ownSheetName(ownSheets.report, host.grids());
  expect(name).toBe('核对报告 (2)');
  const written = [[{ content: reportSheetText.madeAt('今天') }]];
  await host.apply([{ ...derived, name, rows: written }]);
  expect(ownSheetName(ownSheets.report, host.grids())).toBe(name);
  await purge(host);
  expect(host.grids()).toEqual([sheet('公开05', '公开05表\n合计|1.00'), own]);
});

test('what would be lost is refused: a formula without its result, a workbook of nothing but our sheets', async () => {
  const uncalculated = [{ row: 0, cells: [{ column: 0, value: null, format: 'General', formula: '说明数据!B1' }] }];
  const host = createMemoryHost([{ name: '底稿', hidden: false, rows: uncalculated, merges: [] }]);
  await host.apply([derived]);
  await expect(purge(host)).rejects.toThrow('请先用 Excel 打开并保存');
  const rules = createMemoryHost([sheet(ownSheets.rules, '编号|公式|级别')]);
  await expect(purge(rules)).rejects.toThrow('清除后什么也不剩');
});

test('an error stays an error, and a sheet stays in sight', async () => {
  const value = { error: '#DIV/0!' };
  const rows = [{ row: 0, cells: [{ column: 0, value, format: 'General', formula: '1/说明数据!B9' }] }];
  const host = createMemoryHost([{ name: '底稿', hidden: true, rows, merges: [] }]);
  await host.apply([derived]);
  await purge(host);
  const kept = [{ row: 0, cells: [{ column: 0, value, format: 'General' }] }];
  expect(host.grids()).toEqual([{ name: '底稿', hidden: false, rows: kept, merges: [] }]);
});
