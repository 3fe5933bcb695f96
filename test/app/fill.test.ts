import { planFill } from '../../src/app/fill/fill';
import { purge } from '../../src/app/mark/purge';
import { keep, readKept } from '../../src/app/kept/stored';
import { applyUndoably, undoLast } from '../../src/app/fill/undo';
import { ownSheets } from '../../src/core/edits';
import { createMemoryHost } from '../../src/hosts/memory';
import { sheet } from '../support/textTable';

const grids = [
  sheet(
    '支出',
    `支出决算表
  金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 占比% | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 300.00 | | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | | 100.00 | 125.00
  208 | 社会保障和就业支出 | 75.00 | | | 75.00`,
  ),
];
const reason = { kind: 'reason', rule: '09-2', place: '09-2@合计', figures: '1|2', text: '车辆报废更新' } as const;

describe('filling a workbook', () => {
  it('adds both sheets and fills the blank cells; again it changes nothing', async () => {
    const host = createMemoryHost(grids);
    await applyUndoably(host, '填充', planFill({ current: host.grids(), files: {} }).edits);
    const once = host.grids();
    expect(once.map(({ name }) => name)).toEqual(['支出', ownSheets.sources, ownSheets.derived]);
    const again = planFill({ current: once, files: {} });
    expect(again.inPlace.map(({ state }) => state)).toEqual(['same', 'same']);
    await host.apply(again.edits);
    expect(host.grids()).toEqual(once);
  });

  it('is undone step by step and leaves the reasons that are kept', async () => {
    const host = createMemoryHost(grids);
    await keep(host, () => ({ remarks: [reason] }));
    await applyUndoably(host, '填充', planFill({ current: host.grids(), files: {} }).edits);
    expect((await readKept(host)).undo.map(({ label }) => label)).toEqual(['填充']);
    await undoLast(host);
    expect(host.grids()).toEqual(grids);
    expect(await readKept(host)).toEqual({ remarks: [reason], undo: [], ties: [] });
    expect(await undoLast(host)).toBeUndefined();
  });

  it('is undone after the workbook was saved and opened again', async () => {
    const host = createMemoryHost(grids);
    await applyUndoably(host, '填充', planFill({ current: host.grids(), files: {} }).edits);
    const reopened = createMemoryHost(host.grids(), await host.readStored());
    await undoLast(reopened);
    expect(reopened.grids()).toEqual(grids);
  });
});

describe('taking out every trace before publishing', () => {
  it('keeps filled figures as values where their formulas refer to a sheet of ours', async () => {
    const asked = sheet(
      '支出',
      `支出决算表
  金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 上年决算数 | 占比 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 300.00 | | | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | | | 100.00 | 125.00`,
    );
    const host = createMemoryHost([asked]);
    await host.apply(planFill({ current: host.grids(), prior: grids, files: { prior: '上年.xlsx' } }).edits);
    await purge(host);
    const [only, ...others] = host.grids();
    expect(others).toEqual([]);
    const total = only?.rows.find(({ row }) => row === 3)?.cells.find(({ column }) => column === 3);
    expect(total).toMatchObject({ value: 300 });
    expect(total).not.toHaveProperty('formula');
    const share = only?.rows.find(({ row }) => row === 4)?.cells.find(({ column }) => column === 4);
    expect(share?.formula).toContain("'支出'!C5");
  });
});
