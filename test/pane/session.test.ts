import { readFileSync } from 'node:fs';
import { HostFault } from '../../src/app/ports';
import type { WorkbookHost } from '../../src/app/ports';
import { createMemoryHost } from '../../src/hosts/memory';
import type { MemoryHost } from '../../src/hosts/memory';
import { readWorkbook } from '../../src/hosts/xlsx';
import { cardsOf, toGroups } from '../../src/pane/model/cards';
import type { Card } from '../../src/pane/model/types';
import { Session } from '../../src/pane/session/session';
import { createStore, initialState } from '../../src/pane/session/store';
import type { PagePort } from '../../src/pane/session/ports';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { threadOf } from '../support/thread';
import { until } from '../support/waiting';

const sample = readWorkbook(readFileSync('assets/示例.xlsx'));
const copied: string[] = [];
const saved: string[] = [];
const faults: unknown[] = [];
const page: PagePort = {
  copy: (text) => Promise.resolve(copied.push(text) > 0),
  save: (name) => void saved.push(name),
  hintSeen: () => false,
  rememberHint: () => undefined,
  reportFault: (fault) => void faults.push(fault),
  clock: () => '09:42',
  dateAndTime: () => '2026年1月5日 09:42',
};

let host: MemoryHost;
let session: Session;

async function open(own: WorkbookHost, report: 'sheet' | 'file' = 'sheet'): Promise<Session> {
  const store = createStore(initialState({ locate: true, write: true, live: true, report }, true));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '示例.xlsx');
  const opened = new Session(store, { host: own, workbooks, page, file: '示例.xlsx', report });
  await opened.start();
  return opened;
}

const state = () => session.store.get();
const cards = (): readonly Card[] =>
  state().check === undefined ? [] : cardsOf(toGroups(state().check!, state().remarks));
const card = (address: string): Card => {
  const found = cards().find(({ target }) => target?.address === address);
  if (found === undefined) throw new Error(`no card at ${address}`);
  return found;
};

beforeEach(async () => {
  copied.length = 0;
  saved.length = 0;
  faults.length = 0;
  host = createMemoryHost(sample);
  session = await open(host);
});

afterEach(() => session.stop());

test('核对后有结果、时间，进度消失', async () => {
  await session.check();
  expect(state()).toMatchObject({ checkedAt: '09:42', progress: undefined, failure: undefined });
  expect(card('D10').suspects[0]?.proposed).toBe('1308480.00');
});

test('改动单元格后自动重新核对，只送改动的表', async () => {
  await session.check();
  host.type({ sheet: '公开05', address: 'D10' }, 1308480);
  await until(() => !cards().some(({ target }) => target?.address === 'D10' && target.sheet === '公开05'));
});

test('关掉边改边核对后，改动不再核对', async () => {
  await session.check();
  session.actions.setLive(false);
  await until(() => !state().live);
  const before = state().check;
  const told = jest.fn();
  await host.onChanged(told);
  host.type({ sheet: '公开05', address: 'D10' }, 1308480);
  await until(() => told.mock.calls.length > 0);
  expect(state()).toMatchObject({ check: before, progress: undefined });
});

test('标记一条、再标记一条、清除一条，其余的留着', async () => {
  await session.check();
  const [first, second] = [card('D10'), card('C13')];
  session.actions.mark([first]);
  await until(() => state().marked.has(first.id));
  session.actions.mark([second]);
  await until(() => state().marked.has(second.id));
  session.actions.unmark([first]);
  await until(() => !state().marked.has(first.id));
  expect(host.marks().map(({ sheet }) => sheet)).toEqual(['公开03']);
});

test('选中单元格翻到它的那一条；定位到加项时不换', async () => {
  await session.check();
  host.select({ sheet: '公开03', address: 'C13' });
  expect(state().selected).toBe(card('C13').id);
  const involved = card('C13').findings[0]?.cells.find(({ address }) => address !== 'C13');
  session.actions.locate(involved!);
  await until(() => host.selected()?.address === involved?.address);
  expect(state().selected).toBe(card('C13').id);
});

test('说明随工作簿保存，另开一次还在，数字变了就过时', async () => {
  await session.check();
  const explained = cards().find(({ verdict }) => verdict === 'explain')!;
  session.actions.explain(explained, '已按程序调整预算');
  await until(() => state().remarks.size > 0);
  const again = await open(createMemoryHost(host.grids(), await host.readStored()));
  await again.check();
  expect([...again.store.get().remarks.values()].map(({ text, stale }) => [text, stale])).toContainEqual([
    '已按程序调整预算',
    false,
  ]);
  await again.stop();
  host.type({ sheet: '公开09', address: 'L8' }, 3300);
  host.type({ sheet: '公开09', address: 'G8' }, 3300);
  await until(() => [...state().remarks.values()].some(({ stale }) => stale));
});

test('不再提示一条或一条规则，都能恢复', async () => {
  await session.check();
  const hint = cards().find(({ verdict }) => verdict === 'hint')!;
  session.actions.setAside(hint);
  await until(() => state().aside.length > 0);
  expect(cards().find(({ id }) => id === hint.id)?.aside).toBe(true);
  for (const { key } of state().aside) session.actions.restore(key);
  await until(() => state().aside.length === 0);
  session.actions.setRuleAside(hint.findings[0]!.rule);
  await until(() => state().aside.length === 1);
  expect(state().aside[0]?.text).toContain('规则');
});

test('写出报告，再清除全部痕迹', async () => {
  await session.check();
  session.actions.report();
  await until(() => host.grids().some(({ name }) => name === '核对报告'));
  session.actions.purge();
  await until(() => !host.grids().some(({ name }) => name === '核对报告'));
  expect(host.grids()).toEqual(sample);
  expect(await host.readStored()).toBeNull();
});

test('网页版把报告存成文件', async () => {
  const file = await open(host, 'file');
  await file.check();
  file.actions.report();
  await until(() => saved.length > 0);
  expect(saved).toEqual(['核对报告-示例.html']);
  await file.stop();
});

test('复制的文字有位置、改法和依据', async () => {
  await session.check();
  session.actions.copy(card('D10'));
  await until(() => copied.length > 0);
  expect(copied[0]).toContain('公开05!D10');
  expect(copied[0]).toContain('1,380,480.00 → 1,308,480.00');
});

test('拒绝就照原话说，没有结果时占住列表', async () => {
  const fault = new HostFault('cellEditing', '正在编辑单元格；请先按回车键确认。');
  const refusing = createMemoryHost(sample);
  refusing.readSheets = () => Promise.reject(fault);
  session = await open(refusing);
  await session.check();
  expect(state().failure).toBe(fault.message);
});

test('取消后还是上一次的结果，可以再核对', async () => {
  await session.check();
  const before = state().check;
  const running = session.check();
  session.actions.cancel();
  await running;
  expect(state().check).toBe(before);
  expect(state().notice?.text).toContain('已取消');
  await session.check();
  expect(state().check).not.toBe(before);
});

test('窗格刚开就改数，先前写的说明都在；再不提示一条，说明也不丢', async () => {
  await session.check();
  const explained = cards().find(({ verdict }) => verdict === 'explain')!;
  session.actions.explain(explained, '已按程序调整预算');
  await until(() => state().remarks.size > 0);
  const later = createMemoryHost(host.grids(), await host.readStored());
  session = await open(later);
  later.type({ sheet: '公开05', address: 'D10' }, 1308480);
  await until(() => state().check !== undefined);
  expect([...state().remarks.values()].map(({ text }) => text)).toContain('已按程序调整预算');
  session.actions.setAside(cards().find(({ verdict }) => verdict === 'hint')!);
  await until(() => state().aside.length > 0);
  expect(await later.readStored()).toContain('已按程序调整预算');
});

test('写了说明再不提示，恢复后说明还在；清空就撤回', async () => {
  await session.check();
  const explained = cards().find(({ verdict }) => verdict === 'explain')!;
  session.actions.explain(explained, '已按程序调整预算');
  await until(() => state().remarks.size > 0);
  session.actions.setAside(explained);
  await until(() => state().aside.length > 0);
  for (const { key } of state().aside) session.actions.restore(key);
  await until(() => state().aside.length === 0);
  expect([...state().remarks.values()].map(({ text }) => text)).toEqual(['已按程序调整预算']);
  session.actions.explain(explained, '');
  await until(() => state().remarks.size === 0);
});

test('错误不再提示时写下原因：几条关系只算一条，报告里也有', async () => {
  await session.check();
  const wrong = card('D10');
  expect(wrong.findings.length).toBeGreaterThan(1);
  session.actions.setAside(wrong, '底稿如此');
  await until(() => state().aside.length > 0);
  expect(state().aside.map(({ text }) => text)).toEqual([expect.stringContaining('底稿如此')]);
  for (const { key } of state().aside) session.actions.restore(key);
  await until(() => state().aside.length === 0);
  expect(card('D10').aside).toBe(false);
});

test('两条接连不再提示，都留下', async () => {
  await session.check();
  const [first, second] = cards().filter(({ verdict }) => verdict === 'rounding' || verdict === 'hint');
  session.actions.setAside(first!);
  session.actions.setAside(second!);
  await until(() => state().aside.length >= 2);
  const again = await open(createMemoryHost(host.grids(), await host.readStored()));
  await again.check();
  expect(again.store.get().aside.length).toBe(state().aside.length);
  await again.stop();
});

test('接连标记两条，两条都标上', async () => {
  await session.check();
  const [first, second] = [card('D10'), card('C13')];
  session.actions.mark([first]);
  session.actions.mark([second]);
  await until(() => state().marked.size === 2);
  expect(new Set(host.marks().map(({ sheet }) => sheet))).toEqual(new Set(['公开05', '公开03']));
});

test('标记跟着问题走：改对的不留，不再提示的不留，恢复的又标上', async () => {
  await session.check();
  const wrong = card('C13');
  session.actions.mark([wrong, card('D10')]);
  await until(() => state().marked.size === 2);
  host.type({ sheet: '公开05', address: 'D10' }, 1308480);
  await until(() => !host.marks().some(({ sheet }) => sheet === '公开05'));
  session.actions.setAside(card('C13'));
  await until(() => host.marks().length === 0);
  for (const { key } of state().aside) session.actions.restore(key);
  await until(() => host.marks().length > 0);
});

test('另开一次还认得先前的标记，再标一条不丢先前的', async () => {
  await session.check();
  session.actions.mark([card('D10')]);
  await until(() => state().marked.size === 1);
  session = await open(createMemoryHost(host.grids(), null, await host.readMarks()));
  await session.check();
  await until(() => state().marked.has(card('D10').id));
});

test('没有单元格的问题标记不了，照实说', async () => {
  await session.check();
  const bare = { ...card('D10'), id: 'nothing' };
  session.actions.mark([bare]);
  await until(() => state().notice !== undefined);
  expect(state().notice?.text).toBe('没有可标记的单元格。');
});

test('取消核对之后还能保存报告', async () => {
  session = await open(host, 'file');
  await session.check();
  const running = session.check();
  session.actions.cancel();
  await running;
  session.actions.report();
  await until(() => saved.length > 0);
});

test('写的时候取消不了，也不说已取消', async () => {
  await session.check();
  session.actions.mark([card('D10')]);
  session.actions.cancel();
  await until(() => state().marked.size === 1);
  expect(state().notice?.text).toContain('已标记');
});

test('程序自己的错照实说，并报给开发者', async () => {
  await session.check();
  host.apply = () => Promise.reject(new TypeError('坏了'));
  session.actions.mark([card('D10')]);
  await until(() => state().notice?.tone === 'error');
  expect(state().notice?.text).toContain('意外错误');
  expect(faults).toHaveLength(1);
  expect(state().progress).toBeUndefined();
});

test('正在敲下一个单元格时，标记等她敲完再跟上，不打扰', async () => {
  await session.check();
  session.actions.mark([card('D10')]);
  await until(() => state().marked.size === 1);
  session.actions.dismissNotice();
  const apply = host.apply.bind(host);
  let typing = true;
  host.apply = (edits) => (typing ? Promise.reject(new HostFault('cellEditing', '正在编辑单元格。')) : apply(edits));
  host.type({ sheet: '公开05', address: 'D10' }, 1308480);
  await until(() => !cards().some(({ target }) => target?.address === 'D10' && target.sheet === '公开05'));
  expect(state().notice).toBeUndefined();
  expect(host.marks()).not.toEqual([]);
  typing = false;
  await until(() => host.marks().length === 0);
});

test('标记跟不上的原因只说一次', async () => {
  await session.check();
  session.actions.mark([card('D10'), card('C13')]);
  await until(() => state().marked.size === 2);
  host.apply = () => Promise.reject(new HostFault('sheetProtected', '工作表受保护。'));
  host.type({ sheet: '公开05', address: 'D10' }, 1308480);
  await until(() => state().notice?.text === '工作表受保护。');
  session.actions.dismissNotice();
  const tried = jest.fn(() => Promise.reject(new HostFault('sheetProtected', '工作表受保护。')));
  host.apply = tried;
  await session.check();
  await until(() => tried.mock.calls.length > 0 && state().progress === undefined);
  expect(state().notice).toBeUndefined();
});

test('重新打开边改边核对，就马上核对一次', async () => {
  await session.check();
  session.actions.setLive(false);
  await until(() => !state().live);
  host.type({ sheet: '公开05', address: 'D10' }, 1308480);
  session.actions.setLive(true);
  await until(() => !cards().some(({ target }) => target?.address === 'D10' && target.sheet === '公开05'));
});

describe('上年和预算', () => {
  const file = (name: string) => new File([new Uint8Array(readFileSync('assets/示例.xlsx'))], name);

  test('选了上年工作簿，说出识别到什么，马上按它重新核对；去掉以后恢复', async () => {
    await session.check();
    const before = state().check?.report;
    expect(state().check?.rules.has('C1-01')).toBe(false);
    session.actions.sources.pick('prior', file('上年.xlsx'));
    await until(() => state().check?.rules.has('C1-01') === true);
    expect(state().sources.prior).toMatchObject({ name: '上年.xlsx', recognised: { units: ['元'] } });
    session.actions.sources.remove('prior');
    await until(() => state().check?.rules.has('C1-01') === false);
    expect(state().sources).toEqual({});
    expect(state().check?.report).toEqual(before);
  });

  test('填充与上年比；换了文件，预览作废', async () => {
    session.actions.sources.pick('prior', file('上年.xlsx'));
    session.actions.filling.preview();
    await until(() => state().filling.preview !== undefined);
    expect(state().filling.preview?.comparisons).toBeGreaterThan(0);
    session.actions.sources.remove('prior');
    await until(() => state().filling.preview === undefined);
  });

  test('不合用的、打不开的文件，说清楚怎么办', async () => {
    session.actions.sources.pick('budget', file('决算.xlsx'));
    await until(() => state().sources.budget?.refused !== undefined);
    expect(state().sources.budget?.refused).toMatch(/没有找到部门预算公开表/);
    session.actions.sources.pick('prior', new File(['你好'], '说明.txt'));
    await until(() => state().sources.prior?.refused !== undefined);
    expect(state().sources.prior?.refused).toMatch(/。$/);
  });
});

describe('改为应有的数', () => {
  const corrected = () => host.grids().find(({ name }) => name === '公开05');
  const valueAt = (row: number, column: number) =>
    corrected()
      ?.rows.find((each) => each.row === row)
      ?.cells.find((each) => each.column === column)?.value;

  test('一点就写入、翻到下一条，随后重新核对；可以撤销', async () => {
    await session.check();
    const [wrong, next] = [card('D10'), card('C13')];
    session.actions.accept(wrong, next);
    await until(() => valueAt(9, 3) === 1308480);
    await until(() => state().notice?.undo === true);
    expect(state().notice?.text).toBe('已改 公开05!D10 为 1,308,480.00。');
    expect([state().selected, host.selected()]).toEqual([next.id, next.target]);
    await until(() => !cards().some(({ id }) => id === wrong.id));
    session.actions.undo();
    await until(() => valueAt(9, 3) === 1380480);
    await until(() => state().notice?.text.startsWith('已撤销「09:42 改 公开05!D10 为 1,308,480.00」') === true);
    await until(() => cards().some(({ id }) => id === wrong.id));
  });

  test('核对以后单元格又改过，不写，说明原因', async () => {
    await session.check();
    const wrong = card('D10');
    host.type({ sheet: '公开05', address: 'D10' }, 7);
    session.actions.accept(wrong, undefined);
    await until(() => state().notice?.tone === 'warning');
    expect(valueAt(9, 3)).toBe(7);
  });

  test('关掉边改边核对，改了也重新核对', async () => {
    await session.check();
    session.actions.setLive(false);
    await until(() => !state().live);
    const wrong = card('D10');
    session.actions.accept(wrong, undefined);
    await until(() => !cards().some(({ id }) => id === wrong.id));
  });
});
