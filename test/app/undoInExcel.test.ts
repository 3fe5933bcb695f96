import { purge } from '../../src/app/mark/purge';
import { readKept } from '../../src/app/kept/stored';
import { applyUndoably, undoLast } from '../../src/app/fill/undo';
import type { SetCellsEdit } from '../../src/core/edits';
import { deriveText } from '../../src/core/messages';
import { createExcelHost } from '../../src/hosts/excel';
import { openExcel } from '../support/excel/node';
import type { Excel as OpenExcel } from '../support/excel/session';
import { sheet } from '../support/textTable';

const form = sheet('公开01', '公开01表\n甲|1.00|\n乙|2.00|');
const fill: SetCellsEdit = {
  kind: 'setCells',
  sheet: '公开01',
  cells: [{ address: 'C2', content: { formula: "'公开01'!B2/B3" }, numberFormat: '0.00' }],
};

let excel: OpenExcel;
const at = (column: number) => excel.workbook.sheet('公开01').at(1, column);

afterEach(() => excel.close());

test('a column inserted, a figure typed where ours was: undoing leaves both', async () => {
  excel = openExcel([form]);
  const host = createExcelHost();
  await applyUndoably(host, '填充', [fill]);
  const own = excel.workbook.sheet('公开01');
  own.put(1, 3, at(2));
  excel.workbook.type('公开01', 1, 2, 777);
  expect(await undoLast(host)).toMatchObject({ left: [{ sheet: '公开01', address: 'C2' }] });
  expect(at(2).value).toBe(777);
  expect(at(3).formula).toContain('B2/B3');
});

test('the formats of every cell that was filled are those from before', async () => {
  excel = openExcel([form]);
  const own = excel.workbook.sheet('公开01');
  own.put(1, 2, { ...at(2), format: '0.000' });
  own.put(2, 2, { ...own.at(2, 2), format: '@' });
  const before = JSON.stringify(excel.workbook.snapshot());
  const host = createExcelHost();
  const cells = [...fill.cells, { address: 'C3', content: 0.5, numberFormat: '0.00%' }];
  await applyUndoably(host, '填充', [{ ...fill, cells }]);
  expect([at(2).format, own.at(2, 2).format]).toEqual(['0.00', '0.00%']);
  await undoLast(host);
  expect([at(2).format, own.at(2, 2).format]).toEqual(['0.000', '@']);
  expect(JSON.stringify(excel.workbook.snapshot())).toBe(before);
});

test('a cell edited as soon as the figures are in: the step is kept once the user is done', async () => {
  excel = openExcel([form]);
  const host = createExcelHost();
  const apply = host.apply.bind(host);
  jest.spyOn(host, 'apply').mockImplementationOnce(async (edits) => {
    const applied = await apply(edits);
    excel.workbook.beginEditing();
    setTimeout(() => excel.workbook.endEditing(), 50);
    return applied;
  });
  expect(await applyUndoably(host, '填充', [fill])).toBe(true);
  expect((await readKept(host)).undo).toHaveLength(1);
  await undoLast(host);
  expect(at(2).formula).toBeUndefined();
});

test('清除全部痕迹 leaves figures in hidden sheets that refer to ours', async () => {
  excel = openExcel([form, sheet('说明数据', `甲|1.00\n${deriveText.derivedNote}`), sheet('底稿', 'x|=说明数据!B1')]);
  excel.workbook.sheet('底稿').visibility = 'Hidden';
  await purge(createExcelHost());
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['公开01', '底稿']);
  expect(excel.workbook.sheet('底稿').at(0, 1).formula).toBeUndefined();
});
