import { readFileSync } from 'node:fs';
import { ownSheets } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { createMemoryHost } from '../../src/hosts/memory';
import type { MemoryHost } from '../../src/hosts/memory';
import { Filling } from '../../src/taskpane/filling/filling';
import { FillService } from '../../src/taskpane/filling/service';
import { createStore, initialState } from '../../src/taskpane/session/store';
import { sheet } from '../support/textTable';
import { threadOf } from '../support/thread';

const expenditure = (title: string, rows: string) =>
  sheet(
    '支出',
    `${title}
  部门：示例单位 | | | | | | | | | 金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 占比% | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  ${rows}`,
  );
const grids: readonly SheetGrid[] = [
  expenditure(
    '2023年度支出决算表',
    `合计 | | 300.00 | | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | | 100.00 | 125.00
  208 | 社会保障和就业支出 | 75.00 | 26.00 | | 75.00`,
  ),
];

let host: MemoryHost;
let filling: Filling;

const state = () => store.get().filling;
let store: ReturnType<typeof createStore>;

function open(own: MemoryHost): void {
  host = own;
  store = createStore(initialState({ locate: true, write: true, live: true, report: 'file' }, false));
  filling = new Filling({ host, store, clock: () => '09:42', startThread: () => threadOf(new FillService()) });
}

const file = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
const cell = (name: string, row: number, column: number) =>
  host
    .grids()
    .find((grid) => grid.name === name)
    ?.rows.find((each) => each.row === row)
    ?.cells.find((each) => each.column === column);
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

beforeEach(() => open(createMemoryHost(grids)));
afterEach(() => filling.stop());

test('预览列出两张表、要填的空格、与自填不同的，什么都不写', async () => {
  await filling.preview();
  expect(state().preview).toMatchObject({
    fill: [{ sheet: '支出', address: 'D5', label: '201 本年支出合计 · 占比%', value: '75.00%' }],
    differs: [{ address: 'D6', printed: '26', value: '25.00%' }],
    warnings: [],
  });
  expect(host.grids()).toEqual(grids);
});

test('填充、再填一次没有变化、撤销后恢复原样', async () => {
  await filling.preview();
  expect(await filling.apply()).toMatch(/^已写好「说明数据」\d+ 项，表内填写 1 处；可在下面撤销。$/);
  expect(cell('支出', 4, 3)).toMatchObject({ value: 75 });
  expect(state().steps).toEqual(['09:42 填充（表内 1 处）']);
  await filling.preview();
  expect(await filling.apply()).toBe('没有要填写的，现有的已经是最新。');
  expect(state().steps).toHaveLength(1);
  expect(await filling.undo()).toBe('已撤销「09:42 填充（表内 1 处）」，内容和格式恢复原样。');
  expect(host.grids()).toEqual(grids);
  expect(await filling.undo()).toBe('没有可撤销的填充。');
});

test('保存后重新打开，也能看到并撤销上次的填充', async () => {
  await filling.preview();
  await filling.apply();
  const saved = [host.grids(), await host.readStored()] as const;
  await filling.stop();
  open(createMemoryHost(...saved));
  await filling.open();
  expect(state().steps).toEqual(['09:42 填充（表内 1 处）']);
  await filling.undo();
  expect(host.grids()).toEqual(grids);
});

test('填充后改动公开表，占比和说明数据随之更新，不另记一步', async () => {
  await filling.preview();
  await filling.apply();
  const derivedAt = () =>
    host
      .grids()
      .find(({ name }) => name === ownSheets.derived)
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  const before = derivedAt();
  await settled();
  host.type({ sheet: '支出', address: 'C4' }, 450);
  await settled();
  expect(cell('支出', 4, 3)?.value).toBe(50);
  expect(derivedAt()).not.toEqual(before);
  expect(derivedAt()).not.toContain(null);
  expect(state().steps).toHaveLength(1);
});

test('预览以后又改了表，要重新预览', async () => {
  await filling.preview();
  host.type({ sheet: '支出', address: 'C5' }, 150);
  await settled();
  expect(state().preview).toBeUndefined();
});

test('选上年工作簿，说出识别到的表、年度、单位；年度不对会提醒', async () => {
  await filling.pick('prior', file('上年.xlsx', readFileSync('assets/示例.xlsx')));
  const { prior } = state().files;
  expect(prior).toMatchObject({ name: '上年.xlsx', recognised: { units: ['元'] } });
  expect(prior?.recognised?.forms).toContain('03');
  await filling.preview();
  expect(state().preview?.comparisons).toBeGreaterThan(0);
  const [year] = prior?.recognised?.years ?? [];
  const expected = year === undefined || year === 2022 ? 0 : 1;
  expect(state().preview?.warnings.filter((warning) => warning.includes('年的')).length).toBe(expected);
  filling.remove('prior');
  expect(state().files).toEqual({});
});

test('选了没有公开表或打不开的文件，说清楚怎么办', async () => {
  await filling.pick('budget', file('决算.xlsx', readFileSync('assets/示例.xlsx')));
  expect(state().files.budget?.refused).toMatch(/没有找到部门预算公开表/);
  await filling.pick('prior', file('说明.txt', new TextEncoder().encode('你好')));
  expect(state().files.prior?.refused).toMatch(/。$/);
});
