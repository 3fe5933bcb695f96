/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Cause } from '../../src/core/report';
import { checked, idle, listed } from '../support/pane';
import { goTo, heading, likeABrowser, show } from '../support/showPane';

beforeAll(likeABrowser);
afterEach(cleanup);

const opened = { ...listed, selected: 'cause-05' };
const called = (action: jest.Mock) => action.mock.calls.map(([card, next]: { id: string }[]) => [card?.id, next?.id]);

test('一点“改为”，写入并带上下一条', async () => {
  const accept = jest.fn();
  await show(opened, { accept });
  fireEvent.click(screen.getByRole('button', { name: '改为 1,308,480.00' }));
  expect(called(accept)).toEqual([['cause-05', 'V-5@210']]);
});

test('键盘：第一下 Enter 定位，第二下改；中间走开了不算', async () => {
  const [accept, locate] = [jest.fn(), jest.fn()];
  await show(opened, { accept, locate });
  const head = heading('公开05!D10');
  head.focus();
  fireEvent.keyDown(head, { key: 'Enter' });
  fireEvent.keyDown(head, { key: ' ' });
  fireEvent.keyDown(head, { key: 'Enter' });
  expect([locate.mock.calls.length, accept.mock.calls.length]).toEqual([2, 0]);
  fireEvent.keyDown(head, { key: 'Enter' });
  expect(called(accept)).toEqual([['cause-05', 'V-5@210']]);
});

test('不能写的工作簿没有“改为”；是公式的，说看什么', async () => {
  await show({ ...opened, abilities: { ...idle.abilities, write: false } });
  expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
  cleanup();
  const calculated = { sheet: '公开05', address: 'D10', formula: 'SUM(D11:D12)' };
  const check = { ...listed.check!, corrections: new Map([['cause-05', { cells: [], calculated }]]) };
  await show({ ...opened, check });
  expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
  expect(screen.getByText(/公开05!D10 是公式算出来的，不要直接填数/).textContent).toContain('=SUM(D11:D12)');
});

test('F8、F7 和按钮：下一条、上一条，焦点在哪里都行', async () => {
  const select = jest.fn();
  await show({ ...opened, selected: 'V-5@210' }, { select });
  fireEvent.keyDown(document.body, { key: 'F8' });
  fireEvent.keyDown(document.body, { key: 'F7' });
  fireEvent.click(screen.getByRole('button', { name: '下一条' }));
  fireEvent.click(screen.getByRole('button', { name: '上一条' }));
  expect(select.mock.calls.flat()).toEqual(['09-2@公务接待费', 'cause-05', '09-2@公务接待费', 'cause-05']);
});

test('核对完，第一条问题有焦点；在搜索框里打字时不抢', async () => {
  const next = await show({ ...idle, firstRun: false });
  screen.getByRole('button', { name: '核对全部表' }).focus();
  await next({ ...listed, checks: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading('公开05!D10')), { timeout: 20_000 });
  const search = screen.getByRole('searchbox');
  search.focus();
  await next({ ...listed, checks: 2 });
  expect(document.activeElement).toBe(search);
});

test('Alt+2、3、4、5 换视图，焦点在页签上', async () => {
  await show(listed);
  for (const [digit, name] of [
    ['2', '核对范围'],
    ['3', '填充'],
    ['4', '说明'],
    ['5', '更多'],
  ] as const) {
    fireEvent.keyDown(document.body, { code: `Digit${digit}`, key: digit, altKey: true });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name }));
  }
  await goTo('问题');
});

test('改了以后的通知里有“撤销”', async () => {
  const undo = jest.fn();
  await show({ ...listed, notice: { tone: 'success', text: '已改。', undo: true } }, { undo });
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(undo).toHaveBeenCalledTimes(1);
});

test('要插行的，列出手工做的步骤；不给改为的按钮', async () => {
  const report = { ...checked.report, causes: checked.report.causes.map(withRow) };
  await show({ ...listed, check: { ...checked, report, corrections: new Map() }, selected: 'cause-05' });
  expect(screen.getByText('请手工改：')).toBeTruthy();
  screen.getByText(
    '工作表「公开05」：在第 12 行上面插入一行 2080506 机关事业单位职业年金缴费支出，C 栏（小计）填 35.10',
  );
  expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
});

function withRow(cause: Cause): Cause {
  const amounts = [{ column: 'C', name: '小计', amount: '35.10' }];
  const row = {
    kind: 'insertRow',
    sheet: '公开05',
    above: 12,
    code: '2080506',
    name: '机关事业单位职业年金缴费支出',
    amounts,
  } as const;
  return cause.id === 'cause-05' ? { ...cause, suspects: [], together: 0, remedies: [row] } : cause;
}
