import type { Unsubscribe } from '../../../src/app/ports';
import type { WorkbookEdit } from '../../../src/core/edits';
import type { SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import type { Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';
import { stopTime, timePasses } from '../../support/waiting';

const forms = Array.from({ length: 9 }, (_form, index) =>
  sheet(`公开0${index + 1}`, `公开0${index + 1}表|<\n合计|1.00`),
);
const verdicts = ['error', 'suspect', 'explain', 'rounding', 'hint'] as const;

/** Marks scattered over all forms, so that they do not join to rectangles. */
function marks(count: number): WorkbookEdit[] {
  return Array.from({ length: count }, (_mark, index) => ({
    kind: 'mark',
    sheet: `公开0${(index % 9) + 1}`,
    address: toA1(2 * (Math.floor(index / 9) % 500), 2 * Math.floor(index / 4500)),
    verdict: verdicts[index % 5] ?? 'error',
  }));
}

let excel: OpenExcel;
let end: Unsubscribe | undefined;

async function syncs(run: () => Promise<unknown>): Promise<number> {
  excel.syncs = 0;
  await run();
  return excel.syncs;
}

/** As the session does: what the host can do comes first, and what changes is followed. */
async function opened() {
  const host = createExcelHost();
  await host.capabilities();
  end = await host.onChanged(() => undefined);
  return host;
}

/** When Excel has told what there is to tell. */
function told(): Promise<void> {
  return timePasses();
}

stopTime();

const report: WorkbookEdit = {
  kind: 'putSheet',
  name: '核对报告',
  rows: [[{ content: '对表核对报告' }]],
  layout: { columnWidths: [], orientation: 'portrait', headingRows: 0 },
};

describe('syncs, however many findings there are', () => {
  beforeEach(() => (excel = openExcel(forms)));
  afterEach(async () => {
    await end?.();
    excel.close();
  });

  test('2 to read all visible sheets or those that have changed, 1 where none has', async () => {
    const host = await opened();
    let grids: readonly SheetGrid[] = [];
    expect(await syncs(async () => (grids = await host.readSheets()))).toBe(2);
    expect(await syncs(() => host.readSheets({ since: { grids, changed: ['公开03'] } }))).toBe(2);
    expect(await syncs(() => host.readSheets({ since: { grids, changed: [] } }))).toBe(1);
  });

  test('also after a sheet of ours was put or deleted, of which Excel tells', async () => {
    const host = await opened();
    await host.apply([report]);
    await told();
    expect(await syncs(() => host.apply(marks(30)))).toBe(1);
    await host.apply([{ kind: 'deleteSheet', name: '核对报告' }]);
    await told();
    expect(await syncs(() => host.apply(marks(30)))).toBe(1);
  });

  test.each([1, 30, 3000])('1 to mark %d cells, 2 to clear them, 2 to mark others in their place', async (count) => {
    const host = await opened();
    expect(await syncs(() => host.apply(marks(count)))).toBe(1);
    expect(await syncs(() => host.apply([{ kind: 'clearMarks' }, ...marks(count)]))).toBe(2);
    expect(await syncs(() => host.apply([{ kind: 'clearMarks' }]))).toBe(2);
    expect(excel.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  test('1 to fill 1,000 cells and two sheets of ours', async () => {
    const host = await opened();
    const put = (name: string): WorkbookEdit => ({
      kind: 'putSheet',
      name,
      rows: Array.from({ length: 60 }, () => [
        { content: '占比', style: 'body' },
        { content: { formula: "'公开01'!B2" } },
      ]),
      layout: { columnWidths: [20, 12], orientation: 'portrait', headingRows: 1 },
    });
    const cells = Array.from({ length: 1000 }, (_cell, index) => ({
      address: toA1(index, 4),
      content: index,
      numberFormat: '0.00%',
    }));
    const edits: WorkbookEdit[] = [put('说明数据'), put('上年及预算数'), { kind: 'setCells', sheet: '公开01', cells }];
    expect(await syncs(() => host.apply(edits))).toBe(1);
    expect(excel.workbook.sheet('公开01').at(999, 4)).toMatchObject({ value: 999, format: '0.00%' });
  });

  test('nothing for no edits', async () => {
    expect(await syncs(() => createExcelHost().apply([]))).toBe(0);
  });

  test('1 to locate a cell', async () => {
    const host = await opened();
    expect(await syncs(() => host.locate({ sheet: '公开02', address: 'B2' }))).toBe(1);
    expect([excel.workbook.active.name, excel.workbook.selection]).toEqual(['公开02', 'B2']);
  });
});
