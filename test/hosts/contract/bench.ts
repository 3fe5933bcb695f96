import type { WorkbookHost } from '../../../src/app/ports';
import { HostFault } from '../../../src/app/ports';
import type { CellContent, MarkVerdict, PutSheetEdit, WorkbookEdit } from '../../../src/core/edits';
import type { GridCell, SheetGrid } from '../../../src/core/grid';
import { sheet } from '../../support/textTable';

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

export const FORMS: readonly SheetGrid[] = [
  calculated(
    sheet(
      '收入决算表',
      "公开01表|<|<\n项目|行次|金额\n一、财政拨款收入|1|1,200.50\n二、事业收入|2|\n本年收入合计|3|=SUM(C3:C4)\n'201|#REF!|TRUE",
    ),
    1200.5,
  ),
  sheet("支出'03 表", '公开03表\n~合计|-3', { hiddenColumns: [{ first: 1, last: 1 }] }),
  sheet('参数', '1', { hidden: true }),
  sheet('空白', ''),
];

/** A form with a column that asks for a derived figure. */
export const TO_FILL = sheet(
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

export const mark = (name: string, address: string, verdict: MarkVerdict = 'error'): WorkbookEdit => ({
  kind: 'mark',
  sheet: name,
  address,
  verdict,
});
export const set = (name: string, address: string, content: CellContent, numberFormat?: string): WorkbookEdit => ({
  kind: 'setCells',
  sheet: name,
  cells: [{ address, content, ...(numberFormat === undefined ? {} : { numberFormat }) }],
});
export const CLEAR: WorkbookEdit = { kind: 'clearMarks' };
export const REPORT: PutSheetEdit = {
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

/** What the tests of the contract have before them: a freshly opened workbook for every test. */
export class Bench {
  #subject: Subject | undefined;

  constructor(private readonly make: (grids: readonly SheetGrid[]) => Promise<Subject> | Subject) {}

  get subject(): Subject {
    if (this.#subject === undefined) throw new Error('nothing is open');
    return this.#subject;
  }

  async open(grids: readonly SheetGrid[]): Promise<void> {
    this.close();
    this.#subject = await this.make(grids);
  }

  close(): void {
    this.#subject?.close?.();
    this.#subject = undefined;
  }

  read(): Promise<readonly SheetGrid[]> {
    return this.subject.host.readSheets();
  }

  async cellsOf(name: string): Promise<(GridCell & { row: number })[]> {
    const rows = (await this.read()).filter((grid) => grid.name === name).flatMap((grid) => grid.rows);
    return rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell })));
  }

  /** The code of the refusal of edits, which must change nothing. */
  async refusal(edits: readonly WorkbookEdit[]): Promise<HostFault['code']> {
    const before = this.subject.snapshot();
    const fault = await this.subject.host.apply(edits).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(HostFault);
    expect(this.subject.snapshot()).toEqual(before);
    return (fault as HostFault).code;
  }
}

/** An undone cell may be kept as an empty one. */
export function normalised(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot));
}
