import { readFileSync } from 'node:fs';
import { Session } from '../../src/pane/session/session';
import { createStore, initialState } from '../../src/pane/session/store';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import type { PagePort } from '../../src/pane/session/ports';
import { createMemoryHost } from '../../src/hosts/memory';
import { readForms } from '../../src/core/reading';
import { readWorkbook } from '../../src/hosts/xlsx';
import { threadOf } from '../support/thread';
import { until } from '../support/waiting';

const yuan = readWorkbook(readFileSync('test/fixtures/cases/linxia-2023.xlsx'));
const page: PagePort = {
  copy: () => Promise.resolve(true),
  save: () => undefined,
  hintSeen: () => true,
  rememberHint: () => undefined,
  reportFault: () => undefined,
  clock: () => '09:42',
  dateAndTime: () => '2026年1月5日 09:42',
};

test('预览换算、换算、撤销', async () => {
  const host = createMemoryHost(yuan);
  const store = createStore(initialState({ locate: true, write: true, live: false, report: 'sheet' }, false));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '临夏.xlsx');
  const session = new Session(store, { host, workbooks, page, file: '临夏.xlsx', report: 'sheet' });
  await session.start();
  const { balancing } = session.actions;
  const units = () => new Set(readForms(host.grids()).forms.map(({ amountUnit }) => amountUnit));
  try {
    await session.check();
    balancing.preview();
    await until(() => store.get().balancing.preview !== undefined);
    expect(store.get().balancing.preview!.lines[0]).toBe('换算为万元：9 张表，267 个金额。');
    expect(units()).toEqual(new Set(['元']));
    balancing.apply();
    await until(() => store.get().balancing.step !== undefined);
    expect(store.get().notice?.text).toBe('已换算为万元；可以撤销。');
    expect(units()).toEqual(new Set(['万元']));
    balancing.undo();
    await until(() => store.get().notice?.text === '已恢复换算前的内容。');
    expect(units()).toEqual(new Set(['元']));
    expect(host.grids()).toEqual(yuan);
  } finally {
    await session.stop();
  }
});
