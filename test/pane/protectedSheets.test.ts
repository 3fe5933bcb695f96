/** Marking in Excel where some sheets are protected: the others are marked, the protected ones named. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx';
import { cardsOf, toGroups } from '../../src/pane/model/cards';
import { openExcelSession } from '../support/excelSession';
import type { ExcelSession } from '../support/excelSession';
import { until } from '../support/waiting';

let opened: ExcelSession;

beforeEach(async () => {
  opened = await openExcelSession(readWorkbook(readFileSync('assets/示例.xlsx')), false);
  opened.excel.workbook.sheet('公开05').protected = true;
  await opened.session.check();
});

afterEach(() => opened.close());

const said = () => opened.noticed();
const markedSheets = (): readonly string[] =>
  opened.excel.workbook.sheets
    .filter(({ conditionalFormats }) => conditionalFormats.length > 0)
    .map(({ name }) => name);

test('别的表照样标记，受保护的表按名字说出来；撤销保护后再标记就全了', async () => {
  const { check, remarks } = opened.state();
  if (check === undefined) throw new Error('not checked');
  const cards = cardsOf(toGroups(check, remarks)).filter(({ verdict }) => verdict !== 'hint');
  opened.session.actions.mark(cards);
  await until(() => said()?.includes('受保护') === true);
  expect(said()).toMatch(/^已标记 [1-9]\d* 个单元格；工作表「公开05」受保护/);
  expect(markedSheets()).toContain('公开03');
  expect(markedSheets()).not.toContain('公开05');
  opened.excel.workbook.sheet('公开05').protected = false;
  opened.session.actions.mark(cards);
  await until(() => /^已标记 \d+ 个单元格。/.test(said() ?? ''));
  expect(markedSheets()).toContain('公开05');
});
