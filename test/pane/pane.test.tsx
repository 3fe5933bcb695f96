/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { PaneCheck } from '../../src/pane/model/types';
import { checked, clean, idle, listed, onlyHints } from '../support/pane';
import { card, goTo, heading, likeABrowser, show } from '../support/showPane';

afterEach(cleanup);

beforeAll(likeABrowser);

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('总览', () => {
  test('按类别列出条数，点一下只看这一类', async () => {
    await show(listed);
    fireEvent.click(screen.getByRole('button', { name: '存疑 1 个' }));
    expect(card('公开05!D10')).toBeNull();
    expect(card('公开02!B14')).not.toBeNull();
  });

  test('搜索不分全角半角和千分位', async () => {
    await show(listed);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '１３０８４８０' } });
    expect(card('公开05!D10')).not.toBeNull();
    expect(card('公开02!B14')).toBeNull();
  });

  test('搜不到时说明，并能清除筛选', async () => {
    await show(listed);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这个词' } });
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(card('公开05!D10')).not.toBeNull();
  });

  test.each([
    ['错误', '公开05!D10'],
    ['三公', '公开09!L8'],
    ['一般公共预算财政拨款支出决算表', '公开05!D10'],
    ['公开09', '公开09!L8'],
    ['已调整预算', '公开09!L8'],
  ])('搜「%s」找得到类别、表名和写过的说明', async (words, place) => {
    const remarks = new Map([
      ['09-2@公务接待费', { kind: 'reason', text: '接待任务增加，已调整预算', stale: false } as const],
    ]);
    await show({ ...listed, remarks });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: words } });
    expect(card(place)).not.toBeNull();
    expect(card('公开02!B14')).toBeNull();
  });

  test('只有提示时说没有错误和存疑', async () => {
    await show(onlyHints);
    expect(screen.getByText('没有发现错误和存疑').nextSibling?.textContent).toBe('另有 1 个提示，不一定要改。');
    cleanup();
    await show(listed);
    expect(screen.queryByText(/没有发现错误和存疑/)).toBeNull();
  });

  test('都不再提示了也不说没有错误', async () => {
    const remarks = new Map([['I-1', { kind: 'setAside', text: '', stale: false } as const]]);
    await show({ ...onlyHints, remarks });
    expect(screen.getByText('除不再提示的以外，没有发现错误和存疑')).not.toBeNull();
  });

  test('提示折叠着，点开才列出', async () => {
    await show(listed);
    expect(card('公开08!A1')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '提示 1 个', expanded: false }));
    expect(card('公开08!A1')).not.toBeNull();
  });
});

describe('一条问题', () => {
  test('展开后有表中数、应为数、差额、最可能写错的单元格和牵连的关系', async () => {
    await show({ ...listed, selected: 'cause-05' });
    expect(screen.getByText('最可能写错的单元格')).not.toBeNull();
    expect(screen.getAllByText('1,308,480.00').length).toBeGreaterThan(0);
    expect(screen.getByText('牵连 2 条关系')).not.toBeNull();
    expect(screen.getAllByText('-72,000.00').length).toBe(2);
  });

  test('尾差可不改，不说找不到原因', async () => {
    const found = (verdict: 'error' | 'rounding'): PaneCheck => ({
      ...checked,
      report: {
        ...checked.report,
        causes: checked.report.causes.map((cause) => ({ ...cause, verdict, suspects: [] })),
      },
    });
    await show({ ...listed, check: found('error'), selected: 'cause-05' });
    expect(screen.queryByText(/找不到改一个单元格/)).not.toBeNull();
    cleanup();
    await show({ ...listed, check: found('rounding'), selected: 'cause-05' });
    expect(screen.queryByText(/找不到改一个单元格/)).toBeNull();
  });

  test('需说明的两边平等地列出，不说应为多少', async () => {
    await show({ ...listed, selected: '09-2@公务接待费' });
    expect(screen.getByText('对照').nextElementSibling?.textContent).toBe('2,000.00');
    expect(screen.getByText('相差').nextElementSibling?.textContent).toBe('+1,200.00');
    expect(screen.queryByText('应为')).toBeNull();
  });

  test('有官方依据的写出依据，表内关系不写', async () => {
    await show({ ...listed, selected: 'V-5@210' });
    expect(screen.getByText(/依据：《2023年政府收支分类科目》/)).not.toBeNull();
  });

  test('点标题就选中并定位', async () => {
    const [select, locate] = [jest.fn(), jest.fn()];
    await show(listed, { select, locate });
    fireEvent.click(heading('公开05!D10'));
    expect(select).toHaveBeenCalledWith('cause-05');
    expect(locate).toHaveBeenCalledWith(expect.objectContaining({ sheet: '公开05', address: 'D10' }));
  });

  test('写说明：空的不能保存，Ctrl+Enter 保存', async () => {
    const explain = jest.fn();
    await show({ ...listed, selected: '09-2@公务接待费' }, { explain });
    fireEvent.click(screen.getByRole('button', { name: '写说明' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    const field = screen.getByRole('textbox', { name: /^说明/ });
    fireEvent.change(field, { target: { value: ' 接待任务增加 ' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(explain).toHaveBeenCalledWith(expect.objectContaining({ id: '09-2@公务接待费' }), '接待任务增加');
  });

  test('数字变了，说明要确认', async () => {
    const explain = jest.fn();
    const remarks = new Map([['09-2@公务接待费', { kind: 'reason', text: '原来的说明', stale: true } as const]]);
    await show({ ...listed, selected: '09-2@公务接待费', remarks }, { explain });
    fireEvent.click(screen.getByRole('button', { name: '仍然适用' }));
    expect(explain).toHaveBeenCalledWith(expect.anything(), '原来的说明');
  });

  test('错误不能整条规则不用，存疑可以', async () => {
    await show({ ...listed, selected: 'V-5@210' });
    expect(screen.queryByRole('button', { name: /不用这条规则/ })).not.toBeNull();
    cleanup();
    await show({ ...listed, selected: 'cause-05' });
    expect(screen.queryByRole('button', { name: /不用这条规则/ })).toBeNull();
  });

  test('不能写入的工作簿不出标记和说明', async () => {
    await show({ ...listed, selected: 'cause-05', abilities: { ...listed.abilities, write: false } });
    expect(screen.queryByRole('button', { name: '标记' })).toBeNull();
    expect(screen.queryByRole('button', { name: '标记全部' })).toBeNull();
    expect(screen.getByRole('button', { name: '复制' })).not.toBeNull();
  });
});

describe('键盘', () => {
  test.each([
    ['ArrowDown', 'select', '公开05!D10', 'V-5@210'],
    ['ArrowUp', 'select', '公开02!B14', 'cause-05'],
    ['End', 'select', '公开02!B14', '09-2@公务接待费'],
  ] as const)('%s 移到另一条', async (key, action, from, to) => {
    const actions = { [action]: jest.fn() };
    await show(listed, actions);
    fireEvent.keyDown(heading(from), { key });
    expect(actions[action]).toHaveBeenCalledWith(to);
  });

  test.each([
    ['Enter', 'locate'],
    ['m', 'mark'],
    ['c', 'copy'],
    [' ', 'select'],
  ] as const)('%s 是 %s', async (key, action) => {
    const actions = { [action]: jest.fn() };
    await show(listed, actions);
    fireEvent.keyDown(heading('公开05!D10'), { key });
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  test('Alt+1 核对，忙的时候 Esc 取消', async () => {
    const [check, cancel] = [jest.fn(), jest.fn()];
    await show(listed, { check });
    fireEvent.keyDown(document.body, { altKey: true, code: 'Digit1' });
    expect(check).toHaveBeenCalledTimes(1);
    cleanup();
    await show({ ...listed, progress: { text: '正在核对', cancellable: true } }, { cancel });
    fireEvent.keyDown(heading('公开05!D10'), { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  test('焦点不在窗格里，/ 也跳到搜索', async () => {
    await show(listed);
    fireEvent.keyDown(document.body, { key: '/' });
    await nextFrame();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('打字时的 / 和 Esc 不动', async () => {
    const cancel = jest.fn();
    await show({ ...listed, progress: { text: '正在核对', cancellable: true } }, { cancel });
    const field = document.body.appendChild(document.createElement('textarea'));
    expect(fireEvent.keyDown(field, { key: '/' })).toBe(true);
    fireEvent.keyDown(field, { key: 'Escape' });
    await nextFrame();
    field.remove();
    expect(cancel).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  test('表格已经接过去的键不再管', async () => {
    await show(listed);
    const take = (event: Event): void => event.preventDefault();
    document.body.addEventListener('keydown', take);
    fireEvent.keyDown(document.body, { key: '/' });
    document.body.removeEventListener('keydown', take);
    await nextFrame();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('各种状态', () => {
  test('核对之前说明能做什么', async () => {
    await show(idle);
    expect(screen.getByText('一键核对全部公开表')).not.toBeNull();
  });

  test('没有问题时说核对了多少、还有什么没核对', async () => {
    await show({ ...idle, check: clean });
    expect(screen.getByText('没有发现问题')).not.toBeNull();
    expect(screen.getByText(/4 张表，131 处关系全部通过/)).not.toBeNull();
    expect(screen.getByText(/另有 1 处/)).not.toBeNull();
  });

  test('没有公开表时说怎么办', async () => {
    await show({ ...idle, check: { ...clean, report: { ...clean.report, forms: [] } } });
    expect(screen.getByRole('alert').textContent).toContain('没有找到公开表');
    expect(screen.getByRole('status').textContent).toBe('没有找到公开表');
  });

  test('失败时原因就在眼前，能再试', async () => {
    const check = jest.fn();
    await show({ ...idle, failure: '正在编辑单元格；请先按回车键确认。' }, { check });
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: '再试一次' }));
    expect(check).toHaveBeenCalled();
  });

  test('忙的时候能取消，主按钮不能再点', async () => {
    const [check, cancel] = [jest.fn(), jest.fn()];
    await show(
      { ...idle, progress: { text: '正在读取工作表', done: 3, total: 9, cancellable: true } },
      { check, cancel },
    );
    fireEvent.click(await screen.findByRole('button', { name: '取消' }));
    expect(cancel).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '核对全部表' }));
    expect(check).not.toHaveBeenCalled();
  });

  test.each([
    ['核对时照常能点', true, 1],
    ['写入时要等', false, 0],
  ])('别的按钮%s', async (_name, cancellable, calls) => {
    const unmark = jest.fn();
    await show({ ...listed, progress: { text: '…', cancellable } }, { unmark });
    fireEvent.click(screen.getByRole('button', { name: '清除标记' }));
    expect(unmark).toHaveBeenCalledTimes(calls);
  });

  test('首次使用的提示可以跳过', async () => {
    const skipHint = jest.fn();
    await show({ ...idle, firstRun: true }, { skipHint });
    fireEvent.click(screen.getByRole('button', { name: '知道了' }));
    expect(skipHint).toHaveBeenCalled();
  });
});

describe('核对范围和更多', () => {
  test('核对范围列出识别到的表、缺的表、没核对的规则和原因', async () => {
    await show(listed);
    await goTo('核对范围');
    expect(screen.getByText('识别到 4 张表')).not.toBeNull();
    expect(screen.getByText(/公开01 收入支出决算总表/)).not.toBeNull();
    expect(screen.getByText('缺公开01')).not.toBeNull();
    expect(checked.skipped).toHaveLength(1);
  });

  test('清除全部痕迹先问一声', async () => {
    const purge = jest.fn();
    await show(listed, { purge });
    await goTo('更多');
    fireEvent.click(screen.getByRole('button', { name: '清除全部痕迹' }));
    expect(purge).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '确定清除' }));
    expect(purge).toHaveBeenCalledTimes(1);
  });
});
