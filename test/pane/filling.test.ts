import { HostFault } from '../../src/app/ports';
import { ownSheets, type PutSheetEdit } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { createMemoryHost } from '../../src/hosts/memory';
import type { MemoryHost } from '../../src/hosts/memory';
import { Filling } from '../../src/pane/filling/filling';
import { fillingStrings } from '../../src/pane/filling/strings';
import { stepStrings } from '../../src/pane/stepStrings';
import { Steps } from '../../src/pane/session/steps';
import { createStore, initialState } from '../../src/pane/session/store';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { sheet } from '../support/textTable';
import { threadOf } from '../support/thread';
import { until } from '../support/waiting';

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

const sourcesSheet: PutSheetEdit = {
  kind: 'putSheet',
  name: ownSheets.sources,
  rows: [[{ content: ownSheets.sources }]],
  layout: { columnWidths: [], orientation: 'portrait', headingRows: 0 },
};

let host: MemoryHost;
let filling: Filling;

const state = () => store.get().filling;
let store: ReturnType<typeof createStore>;
let heard: number;

function open(own: MemoryHost): void {
  host = own;
  heard = 0;
  void own.onChanged(() => {
    if (host === own) heard += 1;
  });
  store = createStore(initialState({ locate: true, write: true, live: true, report: 'file' }, false));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '');
  filling = new Filling({
    host,
    workbooks,
    read: (how) => own.readSheets(how),
    store,
    steps: new Steps(store, own, () => undefined),
    clock: () => '09:42',
  });
}

const cell = (name: string, row: number, column: number) =>
  host
    .grids()
    .find((grid) => grid.name === name)
    ?.rows.find((each) => each.row === row)
    ?.cells.find((each) => each.column === column);
/** Does something to the workbook; returns when the change has been told to whoever follows it. */
async function told(change: () => unknown): Promise<void> {
  const before = heard;
  await change();
  await until(() => heard > before);
}

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
  expect(store.get().steps).toEqual(['09:42 填充（表内 1 处）']);
  await filling.preview();
  expect(await filling.apply()).toBe('没有要填写的，现有的已经是最新。');
  expect(store.get().steps).toHaveLength(1);
  expect(await filling.undo()).toBe(
    '已撤销「09:42 填充（表内 1 处）」，内容和格式恢复原样；“上年及预算数”回到填充之前，填充后补填的一并去掉。',
  );
  expect(host.grids()).toEqual(grids);
  expect(await filling.undo()).toBe('没有可撤销的改动。');
});

test('保存后重新打开，也能看到并撤销上次的填充', async () => {
  await filling.preview();
  await filling.apply();
  const saved = [host.grids(), await host.readStored()] as const;
  await filling.stop();
  open(createMemoryHost(...saved));
  await filling.open();
  expect(store.get().steps).toEqual(['09:42 填充（表内 1 处）']);
  await filling.undo();
  expect(host.grids()).toEqual(grids);
});

test('填充后改动公开表，占比和说明数据随之更新，不另记一步', async () => {
  await filling.preview();
  await told(() => filling.apply());
  const derivedAt = () =>
    host
      .grids()
      .find(({ name }) => name === ownSheets.derived)
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  const before = derivedAt();
  host.type({ sheet: '支出', address: 'C4' }, 450);
  await until(() => cell('支出', 4, 3)?.value === 50);
  expect(derivedAt()).not.toEqual(before);
  expect(derivedAt()).not.toContain(null);
  expect(store.get().steps).toHaveLength(1);
});

test('预览以后又改了表，要重新预览', async () => {
  await filling.preview();
  await told(() => host.type({ sheet: '支出', address: 'C5' }, 150));
  expect(state().preview).toBeUndefined();
});

test('撤销时，填充后改过的留着，并写明是哪几处', async () => {
  await filling.preview();
  await filling.apply();
  host.type({ sheet: '支出', address: 'D5' }, 777);
  expect(await filling.undo()).toBe('已撤销「09:42 填充（表内 1 处）」；支出!D5 后来又改过，保留现在的内容。');
  expect(cell('支出', 4, 3)?.value).toBe(777);
});

test('撤销不了的，当时就说', () => {
  expect(fillingStrings.filled(146, 9000, false)).toBe(
    '已写好「说明数据」146 项，表内填写 9000 处；这一步太大，撤销不了，如有更早的填充也不能再撤销。',
  );
  const left = ['C2', 'C3', 'C4', 'C5'].map((address) => ({ sheet: '支出', address }));
  expect(stepStrings.undone({ label: '填充', left, gone: ['收入'], own: [] })).toBe(
    '已撤销「填充」；支出!C2、支出!C3、支出!C4 等 4 处后来又改过，保留现在的内容；工作表“收入”已改名或删除，没有改动。',
  );
});

test('预览还在计算时又改了表，按改后的预览', async () => {
  jest.spyOn(host, 'readSheets').mockImplementationOnce(async () => {
    const before = host.grids();
    await told(() => host.type({ sheet: '支出', address: 'C5' }, 150));
    return before;
  });
  await filling.preview();
  expect(state().preview?.fill).toMatchObject([{ value: '50.00%' }]);
});

test('一边预览一边补填「上年及预算数」，要重新预览，免得盖掉', async () => {
  await told(() => host.apply([sourcesSheet]));
  await filling.preview();
  await told(() => host.type({ sheet: ownSheets.sources, address: 'C3' }, 150));
  expect(state().preview).toBeUndefined();
});

test('没写进去，预览还在，可以再试', async () => {
  await filling.preview();
  jest.spyOn(host, 'apply').mockRejectedValueOnce(new HostFault('cellEditing', '正在编辑单元格。'));
  await expect(filling.apply()).rejects.toThrow('正在编辑单元格。');
  expect(state().preview).toBeDefined();
  expect(await filling.apply()).toMatch(/^已写好/);
});

test('撤销最近一步，更早填的仍随公开表更新', async () => {
  await filling.preview();
  await filling.apply();
  await told(() => host.type({ sheet: '支出', address: 'D6' }, null));
  await filling.preview();
  await filling.apply();
  expect(store.get().steps).toHaveLength(2);
  await told(() => filling.undo());
  const read = jest.spyOn(host, 'readSheets');
  await told(() => host.type({ sheet: '支出', address: 'C4' }, 450));
  expect(read).toHaveBeenCalledWith({ patient: true });
  await told(() => filling.undo());
  read.mockClear();
  await told(() => host.type({ sheet: '支出', address: 'C4' }, 300));
  expect(read).not.toHaveBeenCalled();
});

test('后台更新写不进去，会说明原因', async () => {
  await filling.preview();
  await told(() => filling.apply());
  const apply = jest.spyOn(host, 'apply').mockRejectedValueOnce(new HostFault('busy', 'Excel 正忙。'));
  await told(() => host.type({ sheet: '支出', address: 'C4' }, 450));
  await until(() => store.get().notice !== undefined);
  expect(apply).toHaveBeenCalledWith(expect.anything(), { patient: true });
  expect(store.get().notice).toEqual({ tone: 'error', text: 'Excel 正忙。' });
});

test('清除全部痕迹以后，不再有预览，也不再更新', async () => {
  await filling.preview();
  await told(() => filling.apply());
  await filling.preview();
  filling.forget();
  expect(state().preview).toBeUndefined();
  const apply = jest.spyOn(host, 'apply');
  await told(() => host.type({ sheet: '支出', address: 'C4' }, 450));
  expect(apply).not.toHaveBeenCalled();
});
