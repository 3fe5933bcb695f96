/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { listed } from '../support/pane';
import { goTo, heading, likeABrowser, show } from '../support/showPane';

const ID = '09-2@公务接待费';
const chosen = { ...listed, selected: ID };
const given = new Map([[ID, { kind: 'reason', text: '接待任务增加', stale: false } as const]]);

beforeAll(likeABrowser);
afterEach(cleanup);

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: /^说明/ });

test('写了一半去看别的数，回来还在，不抢焦点', async () => {
  const next = await show(chosen);
  fireEvent.click(button('写说明'));
  fireEvent.change(field(), { target: { value: '接待任务' } });
  await next({ ...listed, selected: 'cause-05' });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(heading('公开09!L8').textContent).toContain('说明未保存');
  await next(chosen);
  expect(field().value).toBe('接待任务');
  expect(document.activeElement).not.toBe(field());
});

test('换到别的页签再回来也还在', async () => {
  await show(chosen);
  fireEvent.click(button('写说明'));
  fireEvent.change(field(), { target: { value: '接待任务' } });
  await goTo('核对范围');
  await goTo('问题');
  expect(field().value).toBe('接待任务');
});

test.each([
  ['保存', new Map([[ID, { kind: 'reason', text: '接待任务', stale: false } as const]])],
  ['取消', new Map()],
])('%s之后不再是草稿', async (way, remarks) => {
  const next = await show(chosen);
  fireEvent.click(button('写说明'));
  fireEvent.change(field(), { target: { value: '接待任务' } });
  fireEvent.click(button(way));
  await next({ ...listed, remarks, selected: 'cause-05' });
  expect(heading('公开09!L8').textContent).not.toContain('说明未保存');
  await next({ ...chosen, remarks });
  expect(screen.queryByRole('textbox', { name: /^说明/ })).toBeNull();
});

test('没有存成的说明还在，可以再存', async () => {
  const next = await show(chosen);
  fireEvent.click(button('写说明'));
  fireEvent.change(field(), { target: { value: '接待任务' } });
  fireEvent.click(button('保存'));
  await next({ ...chosen, notice: { tone: 'error', text: '正在编辑单元格。' } });
  expect(heading('公开05').textContent).not.toContain('说明未保存');
  fireEvent.click(button('写说明'));
  expect(field().value).toBe('接待任务');
});

test('删空就是删除说明', async () => {
  const explain = jest.fn();
  await show({ ...chosen, remarks: given }, { explain });
  fireEvent.click(button('改说明'));
  expect(field().value).toBe('接待任务增加');
  fireEvent.change(field(), { target: { value: '' } });
  fireEvent.click(button('删除说明'));
  expect(explain).toHaveBeenCalledWith(expect.objectContaining({ id: ID }), '');
});

test('输入法选字的回车和 Esc 不算', async () => {
  const explain = jest.fn();
  await show(chosen, { explain });
  fireEvent.click(button('写说明'));
  fireEvent.change(field(), { target: { value: 'jie dai' } });
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true, isComposing: true });
  fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });
  expect(explain).not.toHaveBeenCalled();
  expect(field().value).toBe('jie dai');
});

test('写过的说明在关系之前', async () => {
  await show({ ...chosen, remarks: given });
  const said = screen.getByText('接待任务增加');
  expect(said.compareDocumentPosition(screen.getByText('表中')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
