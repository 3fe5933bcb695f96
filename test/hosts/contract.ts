import { planFill } from '../../src/app/fill';
import type { ChangedSheets, Unsubscribe, WorkbookHost } from '../../src/app/ports';
import { HostFault } from '../../src/app/ports';
import type { CellContent, MarkVerdict, PutSheetEdit, WorkbookEdit } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { sheet } from '../support/textTable';

/** A host under test, and the user in front of it. */
export interface Subject {
  readonly host: WorkbookHost;
  /** The strongest mark on a cell. */
  markAt(sheet: string, address: string): MarkVerdict | undefined;
  /** All that can be seen and saved, to compare before and after. */
  snapshot(): unknown;
  /** The user types a number or a text; absent where the host has no user. */
  type?(sheet: string, address: string, content: CellContent): void;
  select?(sheet: string, address: string): void;
  /** A sheet comes that is none of ours; absent where nobody is told. */
  addSheet?(sheet: string): unknown;
  deleteSheet?(sheet: string): unknown;
  close?(): void;
  /** The host keeps what was there before it wrote; a file is kept by whoever opened it. */
  readonly undoes: boolean;
}

const FORMS: readonly SheetGrid[] = [
  calculated(
    sheet(
      '收入决算表',
      "公开01表|<|<\n项目|行次|金额\n一、财政拨款收入|1|1,200.50\n二、事业收入|2|\n本年收入合计|3|=SUM(C3:C4)\n'201|#REF!|TRUE",
    ),
    1200.5,
  ),
  sheet("支出'03 表", '公开03表\n合计|-3'),
  sheet('参数', '1', { hidden: true }),
  sheet('空白', ''),
];

/** A form with a column that asks for a derived figure. */
const TO_FILL = sheet(
  '支出',
  `支出决算表
  金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 占比% | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 300.00 | | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | | 100.00 | 125.00`,
);

/** Formulas with the result that was saved. */
function calculated(grid: SheetGrid, result: number): SheetGrid {
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: result })),
  }));
  return { ...grid, rows };
}

const mark = (name: string, address: string, verdict: MarkVerdict = 'error'): WorkbookEdit => ({
  kind: 'mark',
  sheet: name,
  address,
  verdict,
});
const set = (name: string, address: string, content: CellContent, numberFormat?: string): WorkbookEdit => ({
  kind: 'setCells',
  sheet: name,
  cells: [{ address, content, ...(numberFormat === undefined ? {} : { numberFormat }) }],
});
const CLEAR: WorkbookEdit = { kind: 'clearMarks' };
const REPORT: PutSheetEdit = {
  kind: 'putSheet',
  name: '核对报告',
  rows: [
    [{ content: '对表核对报告', style: 'title' }],
    [
      { content: '=不是公式', style: 'body' },
      { content: '1-2', link: { sheet: '收入决算表', address: 'C3' } },
      null,
      { content: 12.5, numberFormat: '0.00' },
    ],
  ],
  layout: { columnWidths: [10, 20], orientation: 'landscape', headingRows: 1 },
};

/** What every host must do. `open` opens a workbook of these sheets. */
export function hostContract(name: string, open: (grids: readonly SheetGrid[]) => Promise<Subject> | Subject): void {
  let subject: Subject;
  const read = () => subject.host.readSheets();
  const cellsOf = async (only: string) =>
    (await read())
      .filter((grid) => grid.name === only)
      .flatMap(({ rows }) => rows)
      .flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell })));
  const refusal = async (edits: readonly WorkbookEdit[]) => {
    const before = subject.snapshot();
    const fault = await subject.host.apply(edits).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(HostFault);
    expect(subject.snapshot()).toEqual(before);
    return (fault as HostFault).code;
  };

  describe(`${name}: 工作簿`, () => {
    beforeEach(async () => {
      subject = await open(FORMS);
    });
    afterEach(() => subject.close?.());

    describe('读取', () => {
      test('工作表按顺序给出；隐藏的只列名', async () => {
        const grids = await subject.host.readSheets();
        expect(grids.map(({ name: sheetName, hidden, rows }) => [sheetName, hidden, rows.length > 0])).toEqual([
          ['收入决算表', false, true],
          ["支出'03 表", false, true],
          ['参数', true, false],
          ['空白', false, false],
        ]);
      });

      test('单元格带原值、格式、公式和合并区域', async () => {
        const [grid] = await read();
        expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
        const cells = await cellsOf('收入决算表');
        expect(cells).toContainEqual({ row: 2, column: 2, value: 1200.5, format: '#,##0.00' });
        expect(cells).toContainEqual({ row: 5, column: 0, value: '201', format: '@' });
        expect(cells).toContainEqual({ row: 5, column: 1, value: { error: '#REF!' }, format: 'General' });
        expect(cells.find(({ row, column }) => row === 4 && column === 2)?.formula).toBe('SUM(C3:C4)');
      });

      test('隐藏的表要读也读得到', async () => {
        const [, , hidden] = await subject.host.readSheets({ hidden: true });
        expect([hidden?.name, hidden?.hidden, hidden?.rows[0]?.cells[0]?.value]).toEqual(['参数', true, 1]);
        const listed = await read();
        expect((await subject.host.readSheets({ hidden: true, since: { grids: listed, changed: [] } }))[2]).toEqual(
          hidden,
        );
      });

      test('接着上一次读：没变的原样沿用，变了的、新来的重读，没有了的去掉', async () => {
        const first = await read();
        await subject.host.apply([set('收入决算表', 'C3', 99), set("支出'03 表", 'B2', 98), REPORT]);
        const gone: SheetGrid = { name: '没有', hidden: false, rows: [], merges: [] };
        const since = { grids: [gone, ...first].reverse(), changed: ["支出'03 表", '没有'] };
        const second = await subject.host.readSheets({ since });
        const whole = await read();
        expect(second.map((grid) => grid.name)).toEqual(whole.map((grid) => grid.name));
        expect(second[0]).toBe(first[0]);
        expect(second[3]).toBe(first[3]);
        expect([second[1], second[4]]).toEqual([whole[1], whole[4]]);
        expect(second[1]).not.toEqual(first[1]);
      });

      test('上一次是另一种可见状态的表要重读', async () => {
        const first = await read();
        const since = { grids: first.map((grid) => ({ ...grid, hidden: !grid.hidden, rows: [] })), changed: [] };
        expect(await subject.host.readSheets({ since })).toEqual(first);
      });

      test('可以取消', async () => {
        await expect(subject.host.readSheets({ cancel: { aborted: true } })).rejects.toMatchObject({
          code: 'canceled',
        });
      });
    });

    describe('标记', () => {
      test('标上再清除，工作簿和原来一样', async () => {
        const before = subject.snapshot();
        const cells = await read();
        await subject.host.apply([
          mark('收入决算表', 'C3'),
          mark('收入决算表', 'C4', 'suspect'),
          mark("支出'03 表", 'A1:B2', 'rounding'),
        ]);
        expect(subject.markAt('收入决算表', 'C3')).toBe('error');
        expect(subject.markAt('收入决算表', 'C4')).toBe('suspect');
        expect(subject.markAt("支出'03 表", 'B2')).toBe('rounding');
        expect(subject.markAt("支出'03 表", 'C2')).toBeUndefined();
        expect(await read()).toEqual(cells);
        await subject.host.apply([CLEAR]);
        expect(subject.snapshot()).toEqual(before);
      });

      test('同一格上结论重的盖过轻的', async () => {
        await subject.host.apply([mark('收入决算表', 'C3', 'error'), mark('收入决算表', 'C3', 'rounding')]);
        expect(subject.markAt('收入决算表', 'C3')).toBe('error');
      });

      test('清除后重标只留新的', async () => {
        await subject.host.apply([mark('收入决算表', 'C3')]);
        await subject.host.apply([CLEAR, mark('收入决算表', 'C5')]);
        expect(subject.markAt('收入决算表', 'C3')).toBeUndefined();
        expect(subject.markAt('收入决算表', 'C5')).toBe('error');
      });
    });

    describe('写入', () => {
      test('文字不会变成公式、数字或日期', async () => {
        for (const text of ['=1+1', '0012', '1-2', '+5', "'引号", '@x']) {
          await subject.host.apply([set('空白', 'B2', text)]);
          expect(await cellsOf('空白')).toEqual([{ row: 1, column: 1, value: text, format: 'General' }]);
        }
      });

      test('数字、公式和格式写入后可以撤销', async () => {
        const before = subject.snapshot();
        const { undo } = await subject.host.apply([
          set('收入决算表', 'C3', 99, '0.0'),
          {
            kind: 'setCells',
            sheet: '收入决算表',
            cells: [
              { address: 'C5', content: { formula: 'C3*2', cached: 198 } },
              { address: 'D5', content: '注' },
            ],
          },
        ]);
        const cells = await cellsOf('收入决算表');
        expect(cells).toContainEqual({ row: 2, column: 2, value: 99, format: '0.0' });
        expect(cells.find(({ row, column }) => row === 4 && column === 2)?.formula).toBe('C3*2');
        expect(cells).toContainEqual({ row: 4, column: 3, value: '注', format: 'General' });
        if (!subject.undoes) return;
        await subject.host.apply(undo);
        expect(normalised(subject.snapshot())).toEqual(normalised(before));
      });

      test('同一格写两次，撤销后回到最初', async () => {
        const { undo } = await subject.host.apply([set('空白', 'A1', 1), set('空白', 'A1', 2)]);
        expect(await cellsOf('空白')).toEqual([{ row: 0, column: 0, value: 2, format: 'General' }]);
        if (!subject.undoes) return;
        await subject.host.apply(undo);
        expect(await cellsOf('空白')).toEqual([]);
      });

      test('核对报告写在最后，再写就整张替换，可以删去', async () => {
        const before = await read();
        const { undo } = await subject.host.apply([REPORT]);
        const names = (await subject.host.readSheets()).map((grid) => grid.name);
        expect(names.at(-1)).toBe('核对报告');
        await subject.host.apply([REPORT]);
        expect((await subject.host.readSheets()).map((grid) => grid.name)).toEqual(names);
        expect((await cellsOf('核对报告')).map(({ row, column, value }) => [row, column, value])).toEqual([
          [0, 0, '对表核对报告'],
          [1, 0, '=不是公式'],
          [1, 1, '1-2'],
          [1, 3, 12.5],
        ]);
        await subject.host.apply(subject.undoes ? undo : [{ kind: 'deleteSheet', name: '核对报告' }]);
        expect(await read()).toEqual(before);
        await subject.host.apply([{ kind: 'deleteSheet', name: '核对报告' }]);
      });

      test('自己的表换过以后撤销，回到换之前', async () => {
        if (!subject.undoes) return;
        await subject.host.apply([REPORT]);
        const before = await cellsOf(REPORT.name);
        const { undo } = await subject.host.apply([{ ...REPORT, rows: [[null, { content: '新的' }]] }]);
        expect((await cellsOf(REPORT.name)).map(({ value }) => value)).toEqual(['新的']);
        await subject.host.apply(undo);
        expect(await cellsOf(REPORT.name)).toEqual(before);
      });

      test('填充占比：填两次等于填一次，撤销后恢复每个单元格和格式', async () => {
        subject.close?.();
        subject = await open([TO_FILL]);
        const before = subject.snapshot();
        const fill = async () =>
          subject.host.apply(planFill({ current: await subject.host.readSheets(), files: {} }).edits);
        const { undo } = await fill();
        const once = await read();
        expect((await cellsOf('支出')).find(({ row, column }) => row === 4 && column === 3)?.formula).toContain(
          'ROUND',
        );
        await fill();
        expect(await read()).toEqual(once);
        if (!subject.undoes) return;
        await subject.host.apply(undo);
        expect(normalised(subject.snapshot())).toEqual(normalised(before));
      });

      test('说明存在工作簿里，可以换，可以去掉', async () => {
        expect(await subject.host.readStored()).toBeNull();
        const text = '{"理由":"<已核对> & \\"正确\\""}';
        await subject.host.apply([{ kind: 'store', text: '旧' }]);
        await subject.host.apply([{ kind: 'store', text }]);
        expect(await subject.host.readStored()).toBe(text);
        await subject.host.apply([{ kind: 'store', text: null }]);
        expect(await subject.host.readStored()).toBeNull();
      });
    });

    describe('拒绝时什么都不写', () => {
      test('没有的工作表', async () => {
        expect(await refusal([mark('收入决算表', 'C3'), mark('没有', 'A1')])).toBe('sheetMissing');
      });

      test('不成地址的地址', async () => {
        expect(await refusal([mark('收入决算表', 'C3'), mark('收入决算表', 'C0')])).toBe('badAddress');
        expect(await refusal([set('收入决算表', '三3', 1)])).toBe('badAddress');
      });

      test('太大的说明', async () => {
        expect(await refusal([{ kind: 'store', text: '长'.repeat(200_000) }])).toBe('tooLarge');
      });
    });

    test('定位到没有的表、隐藏的表、不成地址的地址都说明原因', async () => {
      const { locate } = await subject.host.capabilities();
      if (!locate) return;
      const codes = ['没有!A1', '参数!A1', '空白!A0']
        .map((place) => place.split('!'))
        .map(async ([sheetName = '', address = '']) =>
          subject.host.locate({ sheet: sheetName, address }).then(
            () => 'ok',
            (fault: unknown) => (fault instanceof HostFault ? fault.code : fault),
          ),
        );
      expect(await Promise.all(codes)).toEqual(['sheetMissing', 'sheetMissing', 'badAddress']);
    });

    test('选中单元格会告知；输入会告知，一阵输入只告知一次', async () => {
      if (subject.type === undefined || subject.select === undefined) return;
      const selected: string[] = [];
      const changed: ChangedSheets[] = [];
      await subject.host.readSheets();
      const endSelection = await subject.host.onSelection((cell) => selected.push(`${cell.sheet}!${cell.address}`));
      const endChanges = await subject.host.onChanged((sheets) => changed.push(sheets));
      await subject.host.locate({ sheet: '收入决算表', address: 'C3' });
      subject.type('收入决算表', 'C3', 7);
      subject.type("支出'03 表", 'B2', 8);
      subject.type('收入决算表', 'C3', 9);
      await quiet();
      expect(selected).toEqual(['收入决算表!C3']);
      expect(changed).toEqual([['收入决算表', "支出'03 表"]]);
      await endSelection();
      await endChanges();
      await endChanges();
      subject.select('收入决算表', 'A1');
      subject.type('收入决算表', 'C3', 10);
      await quiet();
      expect([selected.length, changed.length]).toEqual([1, 1]);
    });

    describe('变动', () => {
      const heard: ChangedSheets[] = [];
      let end: Unsubscribe;
      beforeEach(async () => {
        heard.length = 0;
        await subject.host.capabilities();
        end = await subject.host.onChanged((sheets) => heard.push(sheets));
      });
      afterEach(() => end());

      test('标记和自己的结果表不惊动谁；写入单元格告知一次', async () => {
        if (subject.type === undefined) return;
        await subject.host.apply([mark('收入决算表', 'C3'), REPORT, { ...REPORT, name: '说明数据' }]);
        await subject.host.apply([CLEAR, { kind: 'deleteSheet', name: REPORT.name }]);
        await quiet();
        expect(heard).toEqual([]);
        await subject.host.apply([set('收入决算表', 'C3', 1), set('收入决算表', 'E9', 2, '0.00')]);
        await quiet();
        expect(heard).toEqual([expect.arrayContaining(['收入决算表'])]);
        expect(heard[0]).not.toContain("支出'03 表");
      });

      test('工作表来去，告知全部都可能变了', async () => {
        await subject.addSheet?.('附表');
        await quiet();
        await subject.deleteSheet?.('附表');
        await quiet();
        expect(heard).toEqual(subject.addSheet === undefined ? [] : ['all', 'all']);
      });
    });
  });
}

/** Longer than any host gathers changes. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

/** An undone cell may be kept as an empty one. */
function normalised(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot));
}
