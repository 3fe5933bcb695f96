/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Pane } from '../../src/pane/components/Pane';
import { FillPanel, preload } from '../../src/pane/components/lazyViews';
import type { FillingActions } from '../../src/pane/filling/types';
import type { PaneActions, PaneState } from '../../src/pane/model/state';
import { idle, noActions, picked, previewed, steps } from '../support/pane';

/** Shows the pane at 填充; what is loaded later has come when it returns. */
async function show(
  state: PaneState,
  filling: Partial<FillingActions> = {},
  actions: Partial<PaneActions> = {},
): Promise<void> {
  await act(async () => {
    const all = { ...noActions, ...actions, filling: { ...noActions.filling, ...filling } };
    render(<Pane state={state} actions={all} />);
    await Promise.all([preload(), FillPanel.preload()]);
  });
  fireEvent.click(screen.getByRole('tab', { name: '填充' }));
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

test('先选文件再预览；没有预览就没有填充', async () => {
  const [open, pick, preview] = [jest.fn(), jest.fn(), jest.fn()];
  await show(idle, { open, preview }, { sources: { ...noActions.sources, pick } });
  expect(open).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: '确定填充' })).toBeNull();
  const file = new File(['x'], '上年.xlsx');
  fireEvent.change(screen.getByLabelText('上年决算（或上年预算）', { selector: 'input' }), {
    target: { files: [file] },
  });
  expect(pick).toHaveBeenCalledWith('prior', file);
  fireEvent.click(button('预览'));
  expect(preview).toHaveBeenCalledTimes(1);
});

test('选的文件写明识别到的表、年度、单位；不合用的写明原因，可以去掉', async () => {
  const remove = jest.fn();
  await show({ ...idle, sources: picked }, {}, { sources: { ...noActions.sources, remove } });
  const prior = screen.getByRole('group', { name: '上年决算（或上年预算）' });
  expect(
    within(prior).getByText(/识别到 4 张表：公开01 公开03 公开05 公开09 · 2022 年 · 万元 · 示例单位/),
  ).not.toBeNull();
  const budget = screen.getByRole('group', { name: '本年年初预算' });
  expect(within(budget).getByRole('status').textContent).toContain('没有找到部门预算公开表');
  fireEvent.click(within(budget).getByRole('button', { name: '不用 本年年初预算：说明.xlsx' }));
  expect(remove).toHaveBeenCalledWith('budget');
});

test('预览写明去处：两张表、要填的、不同的、没有对应的科目', async () => {
  const locate = jest.fn();
  await show({ ...idle, filling: previewed }, {}, { locate });
  expect(screen.getByText('「说明数据」表：146 项，其中 12 项缺基数，写「无」')).not.toBeNull();
  expect(screen.getByText('「上年及预算数」表：60 项，其中 9 项待您手工补填')).not.toBeNull();
  expect(screen.getByText(/您填 12.50，应为 -12.50 万元/)).not.toBeNull();
  fireEvent.click(button('定位到 公开03!D9'));
  expect(locate).toHaveBeenCalledWith({ sheet: '公开03', address: 'D9' });
  expect(screen.queryByText('2080801 死亡抚恤')).toBeNull();
  fireEvent.click(button('上年没有（新增） 1 个科目'));
  expect(screen.getByText('2080801 死亡抚恤')).not.toBeNull();
  expect(document.activeElement?.textContent).toBe('将要填写');
});

test('确定才填充，只能从最近一步撤销；只读的只能预览', async () => {
  const [apply, undo] = [jest.fn(), jest.fn()];
  await show({ ...idle, filling: previewed, steps }, { apply, undo });
  fireEvent.click(button('确定填充'));
  fireEvent.click(button('撤销：09:42 填充（表内 2 处）'));
  expect([apply.mock.calls.length, undo.mock.calls.length]).toEqual([1, 1]);
  cleanup();
  await show({ ...idle, abilities: { ...idle.abilities, write: false }, filling: previewed, steps });
  expect(screen.queryByRole('button', { name: '确定填充' })).toBeNull();
  expect(screen.getByText('这个工作簿不能写入，只能预览。')).not.toBeNull();
});
