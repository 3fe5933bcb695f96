import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import type { Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';

let excel: OpenExcel;

beforeEach(
  () => (excel = openExcel([sheet('公开01', '公开01表\n合计|1.00'), sheet('公开02', '公开02表\n合计|=公开01!B2')])),
);
afterEach(() => excel.close());

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

describe('what the user does in Excel', () => {
  test('a recalculated sheet has changed although nobody typed into it', async () => {
    const changed: (readonly string[])[] = [];
    const host = createExcelHost();
    const end = await host.onChanged((sheets) => changed.push(sheets));
    excel.workbook.type('公开01', 1, 1, '2');
    excel.workbook.recalculate('公开02', 1, 1, 2);
    await quiet();
    expect(changed).toEqual([['公开01', '公开02']]);
    await end();
  });

  test('marks are no change', async () => {
    const changed: unknown[] = [];
    const host = createExcelHost();
    const end = await host.onChanged((sheets) => changed.push(sheets));
    await host.apply([{ kind: 'mark', sheet: '公开01', address: 'B2', verdict: 'error' }]);
    await host.apply([{ kind: 'clearMarks' }]);
    await quiet();
    expect(changed).toEqual([]);
    await end();
  });

  test('a selection of many cells is its first one', async () => {
    const selected: unknown[] = [];
    const host = createExcelHost();
    const end = await host.onSelection((cell) => selected.push(cell));
    excel.workbook.select('公开02', 'B2:C9');
    excel.workbook.select('公开02', 'A1,C3');
    excel.workbook.select('公开01', 'C:D');
    excel.workbook.select('公开01', '5:5');
    await quiet();
    expect(selected).toEqual([
      { sheet: '公开02', address: 'B2' },
      { sheet: '公开02', address: 'A1' },
      { sheet: '公开01', address: 'C1' },
      { sheet: '公开01', address: 'A5' },
    ]);
    await end();
  });
});
