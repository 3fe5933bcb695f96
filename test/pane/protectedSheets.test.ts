/** Marking in Excel where some sheets are protected: the others are marked, the protected ones named. */
import { readFileSync } from 'node:fs';
import { createExcelHost } from '../../src/hosts/excel';
import { readWorkbook } from '../../src/hosts/xlsx';
import { cardsOf, toGroups } from '../../src/pane/model/cards';
import { Session } from '../../src/pane/session/session';
import { createStore, initialState } from '../../src/pane/session/store';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { openExcel } from '../support/excel/node';
import type { Excel as OpenExcel } from '../support/excel/session';
import { quietPage } from '../support/quietPage';
import { threadOf } from '../support/thread';
import { until } from '../support/waiting';

let excel: OpenExcel;
let session: Session;

beforeEach(async () => {
  excel = openExcel(readWorkbook(readFileSync('assets/示例.xlsx')));
  const store = createStore(initialState({ locate: true, write: true, live: false, report: 'sheet' }, false));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '示例.xlsx');
  session = new Session(store, {
    host: createExcelHost(),
    workbooks,
    page: quietPage,
    file: '示例.xlsx',
    report: 'sheet',
  });
  await session.start();
  excel.workbook.sheet('公开05').protected = true;
  await session.check();
});

afterEach(async () => {
  await session.stop();
  excel.close();
});

const said = (): string | undefined => session.store.get().notice?.text;
const markedSheets = (): readonly string[] =>
  excel.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0).map(({ name }) => name);

test('别的表照样标记，受保护的表按名字说出来；撤销保护后再标记就全了', async () => {
  const { check, remarks } = session.store.get();
  if (check === undefined) throw new Error('not checked');
  const cards = cardsOf(toGroups(check, remarks)).filter(({ verdict }) => verdict !== 'hint');
  session.actions.mark(cards);
  await until(() => said()?.includes('受保护') === true);
  expect(said()).toMatch(/^已标记 [1-9]\d* 个单元格；工作表「公开05」受保护/);
  expect(markedSheets()).toContain('公开03');
  expect(markedSheets()).not.toContain('公开05');
  excel.workbook.sheet('公开05').protected = false;
  session.actions.mark(cards);
  await until(() => /^已标记 \d+ 个单元格。/.test(said() ?? ''));
  expect(markedSheets()).toContain('公开05');
});
