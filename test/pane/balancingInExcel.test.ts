/** 换算为万元 in Excel, where every reading hands over sheets of its own. */
import { readFileSync } from 'node:fs';
import { createExcelHost } from '../../src/hosts/excel';
import { readWorkbook } from '../../src/hosts/xlsx';
import { Session } from '../../src/pane/session/session';
import { createStore, initialState } from '../../src/pane/session/store';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { openExcel } from '../support/excel/node';
import type { Excel as OpenExcel } from '../support/excel/session';
import { quietPage } from '../support/quietPage';
import { threadOf } from '../support/thread';
import { until } from '../support/waiting';

const yuan = readWorkbook(readFileSync('test/fixtures/cases/linxia-2023.xlsx'));

let excel: OpenExcel;
let session: Session;

const noticed = () => session.store.get().notice?.text;
const contents = () => JSON.stringify(excel.workbook.snapshot());

async function start(live: boolean): Promise<void> {
  excel = openExcel(yuan);
  const store = createStore(initialState({ locate: true, write: true, live, report: 'sheet' }, false));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '临夏.xlsx');
  session = new Session(store, {
    host: createExcelHost(),
    workbooks,
    page: quietPage,
    file: '临夏.xlsx',
    report: 'sheet',
  });
  await session.start();
}

afterEach(async () => {
  await session.stop();
  excel.close();
});

describe.each([
  ['随改随核', true],
  ['不随改随核', false],
])('%s', (_name, live) => {
  test.each([
    ['核对过', () => session.check()],
    ['还没核对', () => undefined],
    ['正在核对', () => void session.check()],
  ])('%s，预览换算、换算、撤销', async (_when, check) => {
    await start(live);
    await check();
    const before = contents();
    const { balancing } = session.actions;
    balancing.preview();
    await until(() => session.store.get().balancing.preview !== undefined);
    balancing.apply();
    await until(() => noticed() !== undefined);
    expect(noticed()).toBe('已换算为万元；可以撤销。');
    expect(contents()).not.toBe(before);
    balancing.undo();
    await until(() => noticed() === '已恢复换算前的内容。');
  });

  test('预览后改动过的，要重新预览', async () => {
    await start(live);
    const { balancing } = session.actions;
    balancing.preview();
    await until(() => session.store.get().balancing.preview !== undefined);
    excel.workbook.type('附件6', 6, 2, 1);
    const before = contents();
    balancing.apply();
    await until(() => noticed() === '预览后工作簿改动过，请重新预览。');
    expect(contents()).toBe(before);
  });
});
