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

interface Opened {
  readonly host: ReturnType<typeof createMemoryHost>;
  readonly store: ReturnType<typeof createStore>;
  readonly session: Session;
}

let opened: Opened;

beforeEach(async () => {
  const host = createMemoryHost(yuan);
  const store = createStore(initialState({ locate: true, write: true, live: false, report: 'sheet' }, false));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '临夏.xlsx');
  const session = new Session(store, { host, workbooks, page, file: '临夏.xlsx', report: 'sheet' });
  await session.start();
  opened = { host, store, session };
});

afterEach(() => opened.session.stop());

const state = () => opened.store.get().balancing;
const noticed = () => opened.store.get().notice?.text;

async function previewed(): Promise<readonly string[]> {
  opened.session.actions.balancing.preview();
  await until(() => state().preview !== undefined);
  return state().preview!.lines;
}

test('预览换算、换算、撤销', async () => {
  const { host, session } = opened;
  const { balancing } = session.actions;
  const units = () => new Set(readForms(host.grids()).forms.map(({ amountUnit }) => amountUnit));
  await session.check();
  expect((await previewed())[0]).toBe('换算为万元：9 张表，267 个金额。');
  expect(units()).toEqual(new Set(['元']));
  balancing.apply();
  await until(() => state().step !== undefined);
  expect(noticed()).toBe('已换算为万元；可以撤销。');
  expect(units()).toEqual(new Set(['万元']));
  balancing.undo();
  await until(() => /^已撤销「09:42 换算为万元（130 个单元格）」，内容和格式恢复原样。$/.test(noticed() ?? ''));
  expect(units()).toEqual(new Set(['元']));
  expect(host.grids()).toEqual(yuan);
});

test('固定选中的单元格：它保持四舍五入，别的数让位；改了固定的数，预览作废', async () => {
  const { balancing } = opened.session.actions;
  expect((await previewed()).filter((line) => line.includes('附件6!C7'))).toHaveLength(1);
  await opened.host.locate({ sheet: '附件6', address: 'C7' });
  balancing.pinSelected();
  balancing.pinSelected();
  expect(state().pins).toBe('附件6!C7');
  await until(() => state().preview === undefined);
  const lines = await previewed();
  expect(lines.filter((line) => line.startsWith('  附件6!C7'))).toEqual([]);
  expect(lines[1]).toContain('配平后全部成立');
});

test('没有选中单元格、写错的、不是金额的，各说一句', async () => {
  const { balancing } = opened.session.actions;
  balancing.pinSelected();
  expect(noticed()).toBe('请先在表里选中一个单元格。');
  balancing.setPins('公开01');
  balancing.preview();
  await until(() => noticed()?.includes('“公开01”不是这样写的') === true);
  balancing.setPins('附件6!A1');
  balancing.preview();
  await until(() => noticed()?.startsWith('“附件6!A1”不是公开表里的金额') === true);
  expect(state().preview).toBeUndefined();
});

test('固定的数互相矛盾时不能换算，写明要放开哪些', async () => {
  const { balancing } = opened.session.actions;
  balancing.setPins(Array.from({ length: 13 }, (_pin, at) => `附件6!C${at + 6}`).join('\n'));
  const [refusal] = await previewed();
  expect(refusal).toBe('固定的数不能与全部关系同时成立，没有换算；至少要放开：附件6!C7。');
  expect(state().preview!.cells).toBe(0);
});

test('逐个四舍五入，不配平', async () => {
  opened.session.actions.balancing.setPlain(true);
  expect((await previewed())[1]).toContain('逐个四舍五入后有 1 个存在尾差');
});
