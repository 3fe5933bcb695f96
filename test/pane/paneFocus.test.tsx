/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { PaneState } from '../../src/pane/model/state';
import { idle, listed } from '../support/pane';
import { goTo, heading, likeABrowser, show } from '../support/showPane';

/** What the user has pressed goes away; the keyboard must go on from a sensible place. */

beforeAll(likeABrowser);
afterEach(cleanup);

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** Presses a button as the keyboard does: it has the focus. */
async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    fireEvent.click(element);
    await Promise.resolve();
  });
}

const aside = (place: string, rule: string): PaneState['aside'][number] => ({ key: place, text: rule, stale: false });

test('知道了：到问题列表', async () => {
  const next = await show({ ...listed, firstRun: true });
  await press(button('知道了'));
  await next(listed);
  expect(document.activeElement).toBe(heading('公开05!D10'));
});

test('关闭通知：到选中的问题，没有列表时到当前的页签', async () => {
  const notice = { tone: 'info', text: '已取消。' } as const;
  const next = await show({ ...listed, selected: 'cause-05', notice });
  await press(button('关闭'));
  await next({ ...listed, selected: 'cause-05' });
  expect(document.activeElement).toBe(heading('公开05!D10'));
  cleanup();
  // The browser page has tabs of its own, for the sheets.
  const sheets = document.body.insertBefore(document.createElement('div'), document.body.firstChild);
  sheets.innerHTML = '<button role="tab" aria-selected="true">公开01</button>';
  const then = await show({ ...idle, notice });
  await press(button('关闭'));
  await then(idle);
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '问题' }));
  sheets.remove();
});

test('焦点在别处（例如表格里）时不抢', async () => {
  const next = await show({ ...listed, firstRun: true });
  button('知道了').focus();
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  await next(listed);
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});

test('窗口没有焦点时不抢', async () => {
  const next = await show({ ...listed, firstRun: true });
  button('知道了').focus();
  const asked = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await next(listed);
  asked.mockRestore();
  expect(document.activeElement).toBe(document.body);
});

test.each(['Escape', 'Ctrl+Enter', '保存', '取消'])('写说明之后（%s）：回到「写说明」', async (way) => {
  await show({ ...listed, selected: '09-2@公务接待费' });
  await press(button('写说明'));
  const field = screen.getByRole('textbox', { name: /^说明/ });
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: '接待任务增加' } });
  if (way === 'Escape') fireEvent.keyDown(field, { key: 'Escape' });
  else if (way === 'Ctrl+Enter') fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  else await press(button(way));
  await act(() => Promise.resolve());
  expect(document.activeElement).toBe(button('写说明'));
});

test.each([
  ['下一条', 'cause-05', '公开02!B14'],
  ['没有下一条就到上一条', '09-2@公务接待费', '公开02!B14'],
])('不再提示：到%s', async (_which, selected, expected) => {
  const next = await show({ ...listed, selected });
  await press(button('不再提示'));
  if (selected === 'cause-05') {
    fireEvent.change(screen.getByRole('textbox', { name: /^为什么不用改/ }), { target: { value: '底稿如此' } });
    await press(button('保存'));
  }
  const remark = { kind: 'setAside', text: '', stale: false } as const;
  const set = selected === 'cause-05' ? ['V-1-05@20103,基本支出', 'H-05@2010399'] : [selected];
  await next({ ...listed, selected, remarks: new Map(set.map((id) => [id, remark])) });
  expect(document.activeElement).toBe(heading(expected));
});

test('恢复：到下一个「恢复」，没有了到标题', async () => {
  const [first, second] = [aside('a', '甲'), aside('b', '乙')];
  const next = await show({ ...listed, aside: [first, second] });
  await goTo('更多');
  const [restore] = screen.getAllByRole('button', { name: '恢复' });
  await press(restore ?? document.body);
  await next({ ...listed, aside: [second] });
  expect(document.activeElement).toBe(button('恢复'));
  await press(button('恢复'));
  await next({ ...listed, aside: [] });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '不再提示的问题与规则' }));
});

test('清除全部痕迹：先停在「取消」，Esc 收回，之后都回到按钮', async () => {
  const purge = jest.fn();
  await show(listed, { purge });
  await goTo('更多');
  for (const leave of [
    () => fireEvent.keyDown(button('取消'), { key: 'Escape' }),
    () => fireEvent.click(button('取消')),
    () => fireEvent.click(button('确定清除')),
  ]) {
    await press(button('清除全部痕迹'));
    expect(document.activeElement).toBe(button('取消'));
    expect(purge).not.toHaveBeenCalled();
    await act(async () => {
      leave();
      await Promise.resolve();
    });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(button('清除全部痕迹'));
  }
  expect(purge).toHaveBeenCalledTimes(1);
});

test('清除筛选：回到搜索', async () => {
  await show(listed);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这个词' } });
  await press(button('清除筛选'));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});
