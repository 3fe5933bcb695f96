import { createRequire } from 'node:module';
import { sheet } from '../textTable';
import { openExcel } from './node';
import type { Excel as OpenExcel } from './session';
import { until } from '../waiting';

const forms = [
  sheet('一', '公开01表|<\n支出|1,200.50\n=SUM(B2)|#REF!'),
  sheet('二 表', '空'),
  sheet('藏', '1', { hidden: true }),
];
let excel: OpenExcel;

async function codeOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}

/** When one of these fails after an update of @microsoft/office-js, test/support/excel/session.ts is to be adapted. */
describe('the library of Microsoft on our workbook model', () => {
  beforeEach(() => (excel = openExcel(forms)));
  afterEach(() => excel.close());

  test('is the version that was tried', () => {
    const { version } = createRequire(__filename)('@microsoft/office-js/package.json') as { version: string };
    expect(version).toBe('1.1.110');
  });

  test('reads values, types, formats, formulas and merged areas in two syncs', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
        '一 Visible',
        '二 表 Visible',
        '藏 Hidden',
      ]);
      expect(sheets.items[0]?.protection.protected).toBe(false);
      const range = sheets.items[0]!.getUsedRange(true).load('values,valueTypes,formulas,numberFormat,address');
      const merged = range.getMergedAreasOrNullObject().load('areas/rowIndex,areas/columnCount');
      const none = sheets.items[1]!.getUsedRange().getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(range.values).toEqual([
        ['公开01表', ''],
        ['支出', 1200.5],
        [0, '#REF!'],
      ]);
      expect(range.valueTypes[2]).toEqual(['Double', 'Error']);
      expect(range.formulas[2]?.[0]).toBe('=SUM(B2)');
      expect(range.numberFormat[1]?.[1]).toBe('#,##0.00');
      expect(range.address).toBe('一!A1:B3');
      expect(merged.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([[0, 2]]);
      expect(none.isNullObject).toBe(true);
    });
    expect(excel.syncs).toBe(2);
  });

  test('refuses what Excel refuses', async () => {
    const run = (batch: (context: Excel.RequestContext) => unknown) =>
      codeOf(() =>
        Excel.run(async (context) => {
          const result = batch(context);
          await context.sync();
          return result;
        }),
      );
    expect(await run(({ workbook }) => workbook.worksheets.getItem('一').getRange('A1').values)).toBe(
      'PropertyNotLoaded',
    );
    expect(await run(({ workbook }) => workbook.worksheets.getItem('没有').activate())).toBe('ItemNotFound');
    expect(await run(({ workbook }) => workbook.worksheets.getItem('一').getRange('A0').select())).toBe(
      'InvalidArgument',
    );
    expect(await run(({ workbook }) => (workbook.worksheets.getItem('一').getRange('A1').values = [[1, 2]]))).toBe(
      'InvalidArgument',
    );
    excel.workbook.sheet('一').protected = true;
    expect(await run(({ workbook }) => (workbook.worksheets.getItem('一').getRange('A1').values = [[1]]))).toBe(
      'AccessDenied',
    );
    excel.close();
    excel = openExcel(forms, { level: 12 });
    expect(await run(({ workbook }) => workbook.worksheets.getItem('一').getRange().getMergedAreasOrNullObject())).toBe(
      'ApiNotFound',
    );
  });

  test('refuses while a cell is edited, or waits until it is left', async () => {
    const read = (options: Excel.RunOptions) =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      });
    excel.workbook.beginEditing();
    expect(await codeOf(() => read({}))).toBe('InvalidOperationInCellEditMode');
    const waiting = read({ delayForCellEdit: true });
    excel.workbook.endEditing();
    await waiting;
  });

  test('tells an add-in what the user does', async () => {
    const heard: string[] = [];
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(`changed ${address}`)));
      workbook.worksheets.onCalculated.add(({ worksheetId }) =>
        Promise.resolve(void heard.push(`calculated ${worksheetId.length}`)),
      );
      workbook.worksheets.onSelectionChanged.add(({ address }) =>
        Promise.resolve(void heard.push(`selected ${address}`)),
      );
      await sync();
    });
    excel.workbook.type('一', 1, 1, '7');
    excel.workbook.recalculate('一', 2, 0, 7);
    excel.workbook.select('二 表', 'A1');
    await until(() => heard.length === 3);
    expect(heard).toEqual(['changed B2', 'calculated 38', 'selected A1']);
    expect(excel.workbook.sheet('一').at(1, 1).value).toBe(7);
  });
});
