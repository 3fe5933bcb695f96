import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/app/check/check';
import { remarkAll } from '../../../src/app/mark/mark';
import { createExcelHost } from '../../../src/hosts/excel';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases, shanghaiCases } from '../../support/cases';
import { openExcel } from '../../support/excel/node';

/** Real workbooks, opened in Excel: what the host hands over leads to the same report as the file itself. */
describe.each([...nationalCases, ...shanghaiCases])('$slug', ({ workbook }) => {
  const grids = readWorkbook(new Uint8Array(readFileSync(workbook)));

  test('the report is that of the file; marked and cleared the workbook is what it was', async () => {
    const excel = openExcel(grids);
    const host = createExcelHost();
    const { report } = checkWorkbook(await host.readSheets());
    expect(report).toEqual(checkWorkbook(grids).report);
    const before = excel.workbook.snapshot();
    const edits = remarkAll(report, { verdicts: ['error', 'suspect', 'explain', 'rounding', 'hint'] });
    await host.apply(edits);
    if (edits.length > 1) expect(excel.workbook.snapshot()).not.toEqual(before);
    await host.apply([{ kind: 'clearMarks' }]);
    expect(excel.workbook.snapshot()).toEqual(before);
    excel.close();
  });
});
