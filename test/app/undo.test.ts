import { HostFault, type WorkbookHost } from '../../src/app/ports';
import { keep, readKept, type Stored } from '../../src/app/kept/stored';
import { applyUndoably, undoLast } from '../../src/app/fill/undo';
import type { CellContent, PutSheetEdit, WorkbookEdit } from '../../src/core/edits';
import { ownSheets, STORED_LIMIT } from '../../src/core/edits';
import { deriveText } from '../../src/core/messages';
import { createMemoryHost } from '../../src/hosts/memory';
import { sheet } from '../support/textTable';

const form = sheet('支出', '支出决算表\n甲|2.00|旧\n乙|4.00|');
const set = (name: string, ...cells: (readonly [string, CellContent])[]): WorkbookEdit => ({
  kind: 'setCells',
  sheet: name,
  cells: cells.map(([address, content]) => ({ address, content })),
});
const fill = set('支出', ['C2', { formula: 'B2/B3', cached: 0.5 }], ['C3', 12.5]);
const derived: PutSheetEdit = {
  kind: 'putSheet',
  name: ownSheets.derived,
  rows: [[{ content: 1 }], [{ content: deriveText.derivedNote }]],
  layout: { columnWidths: [], orientation: 'portrait', headingRows: 0 },
};

const columnC = (host: { grids(): readonly { name: string; rows: typeof form.rows }[] }, name = '支出') =>
  host
    .grids()
    .find((grid) => grid.name === name)
    ?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 2).map(({ value }) => value));

describe('undoing a fill', () => {
  it('leaves what the user has typed over a figure of ours, and says where', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [fill]);
    host.type({ sheet: '支出', address: 'C2' }, 777);
    const undone = await undoLast(host);
    expect(undone).toMatchObject({ label: '填充', left: [{ sheet: '支出', address: 'C2' }], gone: [] });
    expect(columnC(host)).toEqual([777]);
    expect(await undoLast(host)).toBeUndefined();
  });

  it('does not speak of cells that are already what they were', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [fill]);
    host.type({ sheet: '支出', address: 'C2' }, '旧');
    host.type({ sheet: '支出', address: 'C3' }, null);
    expect(await undoLast(host)).toMatchObject({ left: [] });
    expect(host.grids()).toEqual([form]);
  });

  it('knows a formula of ours however Excel writes it', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [set('支出', ['C2', { formula: `ROUND('支出'!B2/B3,2)&"a b"` }])]);
    host.type({ sheet: '支出', address: 'C2' }, { formula: 'round(支出!b2/b3, 2)&"a b"' });
    expect(await undoLast(host)).toMatchObject({ left: [] });
    expect(host.grids()).toEqual([form]);
    await applyUndoably(host, '填充', [set('支出', ['C2', { formula: 'B2&"a b"' }])]);
    host.type({ sheet: '支出', address: 'C2' }, { formula: 'B2&"A B"' });
    expect(await undoLast(host)).toMatchObject({ left: [{ address: 'C2' }] });
  });

  it('knows a number of ours though a file has kept fifteen digits of it', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [set('支出', ['C3', 1 / 3])]);
    host.type({ sheet: '支出', address: 'C3' }, 0.333333333333333);
    expect(await undoLast(host)).toMatchObject({ left: [] });
  });

  it('skips a sheet that was renamed, and takes the rest of the step back', async () => {
    const host = createMemoryHost([form, { ...form, name: '收入' }]);
    await applyUndoably(host, '填充', [derived, fill, set('收入', ['C3', 1])]);
    const reopened = createMemoryHost(
      host.grids().map((grid) => (grid.name === '支出' ? { ...grid, name: '支出表' } : grid)),
      await host.readStored(),
    );
    expect(await undoLast(reopened)).toMatchObject({ left: [], gone: ['支出'] });
    expect(reopened.grids().map(({ name }) => name)).toEqual(['支出表', '收入']);
    expect(columnC(reopened, '收入')).toEqual(['旧']);
    expect(await readKept(reopened)).toMatchObject({ undo: [] });
  });

  it('takes filled cells back in hidden sheets, too', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [fill]);
    const hidden = host.grids().map((grid) => ({ ...grid, hidden: true }));
    const reopened = createMemoryHost(hidden, await host.readStored());
    expect(await undoLast(reopened)).toMatchObject({ left: [] });
    expect(columnC(reopened)).toEqual(['旧']);
  });

  it('leaves a figure where a formula refers to a sheet of ours that goes with the step', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [derived, set('支出', ['C3', { formula: '说明数据!A1', cached: 1 }])]);
    host.type({ sheet: '支出', address: 'D3' }, { formula: "'说明数据'!A1", cached: 1 });
    await undoLast(host);
    const [only] = host.grids();
    expect(only?.rows.at(-1)?.cells.map(({ column, value, formula }) => [column, value, formula])).toEqual([
      [0, '乙', undefined],
      [1, 4, undefined],
      [3, 1, undefined],
    ]);
  });

  it('leaves a sheet of the user’s that bears the name of ours by now', async () => {
    const host = createMemoryHost([form]);
    await applyUndoably(host, '填充', [derived, fill]);
    host.type({ sheet: ownSheets.derived, address: 'A2' }, '本单位的说明');
    expect(await undoLast(host)).toMatchObject({ left: [], own: [] });
    expect(host.grids().map(({ name }) => name)).toEqual(['支出', ownSheets.derived]);
  });
});

describe('keeping what was there', () => {
  /** The user begins to edit a cell as soon as the figures are in. */
  function editAfterWriting(host: WorkbookHost, refuses: (patient: boolean) => boolean): void {
    const apply = host.apply.bind(host);
    let applied = 0;
    jest.spyOn(host, 'apply').mockImplementation((edits, options) => {
      const refused = applied++ > 0 && refuses(options?.patient === true);
      return refused ? Promise.reject(new HostFault('cellEditing', '正在编辑。')) : apply(edits, options);
    });
  }

  it('waits for the user to leave a cell once the figures are in', async () => {
    const host = createMemoryHost([form]);
    editAfterWriting(host, (patient) => !patient);
    await applyUndoably(host, '填充', [fill]);
    expect((await readKept(host)).undo).toHaveLength(1);
  });

  it('takes the figures out again where it cannot be kept', async () => {
    const host = createMemoryHost([form]);
    let refusals = 0;
    editAfterWriting(host, () => refusals++ === 0);
    await expect(applyUndoably(host, '填充', [fill])).rejects.toThrow('正在编辑。');
    expect(host.grids()).toEqual([form]);
    expect(await host.readStored()).toBeNull();
  });

  it('says when a step is too large to be kept; those before it cannot be taken back any more, either', async () => {
    const host = createMemoryHost([form]);
    expect(await applyUndoably(host, '小', [fill])).toBe(true);
    const many = Array.from({ length: 9000 }, (_, index) => [`D${index + 1}`, 'x'.repeat(60)] as const);
    expect(await applyUndoably(host, '大', [set('支出', ...many)])).toBe(false);
    expect(await undoLast(host)).toBeUndefined();
  });
});

describe('what stands in the workbook', () => {
  const step = (change: object) => ({ label: '填充', cells: [], sheets: [], ...change });
  const kept = async (undo: readonly unknown[], version = 1): Promise<Stored> =>
    readKept(createMemoryHost([form], JSON.stringify({ version, remarks: [], undo })));

  it('is taken for a step only where it is one of ours', async () => {
    const cells = [{ sheet: '支出', cells: [{ address: 'C2', content: null, numberFormat: '0.00', wrote: 1 }] }];
    expect((await kept([step({ cells, sheets: [derived] })])).undo).toHaveLength(1);
    const strange = [
      step({ sheets: [{ kind: 'deleteSheet', name: '支出' }] }),
      step({ sheets: [{ ...derived, name: '支出' }] }),
      step({ sheets: [{ ...derived, rows: [[{ content: {} }]] }] }),
      step({ sheets: [{ ...derived, layout: {} }] }),
      step({ sheets: [{ kind: 'clearMarks' }] }),
      step({ cells: [{ sheet: '支出', cells: [{ address: 'A1:C9', content: null, wrote: 1 }] }] }),
      step({ cells: [{ sheet: '支出', cells: [{ address: 'C2', content: { value: 1 }, wrote: 1 }] }] }),
      step({ cells: [{ sheet: '支出', cells: [{ address: 'C2', content: null }] }] }),
      { label: '旧版的一步', edits: [{ kind: 'setCells', sheet: '支出', cells: [{ address: 'C2', content: null }] }] },
    ];
    expect((await kept(strange)).undo).toEqual([]);
  });

  it('is left alone where a later version has kept it', async () => {
    const text = JSON.stringify({ version: 2, remarks: [], undo: [], more: 1 });
    const host = createMemoryHost([form], text);
    expect(await readKept(host)).toEqual({ remarks: [], undo: [], ties: [] });
    await expect(keep(host, () => ({ remarks: [] }))).rejects.toMatchObject({
      name: 'HostFault',
      code: 'notSupported',
      message: expect.stringContaining('更新') as unknown,
    });
    await expect(applyUndoably(host, '填充', [fill])).rejects.toBeInstanceOf(HostFault);
    expect(host.grids()).toEqual([form]);
    expect(await host.readStored()).toBe(text);
  });

  it('counts as nothing where it is damaged', async () => {
    const host = createMemoryHost([form], '{"version":1,');
    await keep(host, () => ({ remarks: [] }));
    expect(await host.readStored()).toBeNull();
    expect(await kept([], 0)).toEqual({ remarks: [], undo: [], ties: [] });
  });

  it('has room for the largest steps that fit', async () => {
    const host = createMemoryHost([form]);
    const cells = Array.from({ length: 3000 }, (_, index) => [`D${index + 1}`, 12345.67] as const);
    for (const label of ['一', '二', '三', '四', '五']) await applyUndoably(host, label, [set('支出', ...cells)]);
    const { undo } = await readKept(host);
    expect(undo.at(-1)?.label).toBe('五');
    expect(undo.length).toBeLessThan(5);
    expect((await host.readStored())?.length).toBeLessThanOrEqual(STORED_LIMIT);
  });
});
