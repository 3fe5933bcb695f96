import { planFill } from '../../../src/app/fill/fill';
import { missingEdits } from '../../../src/app/fill/refresh';
import { applyUndoably, undoLast } from '../../../src/app/fill/undo';
import type { WorkbookEdit } from '../../../src/core/edits';
import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import type { Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';

const codes = Array.from({ length: 1000 }, (_code, index) => `20${10_000 + index}`);
const rows = codes.map((code, index) => `${code} | 科目 ${index} | ${index}.00 | | ${index}.00 | 0.00`);

const form = (lines: readonly string[]) =>
  sheet(
    '支出 (公开)',
    `支出决算表
  金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 占比% | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  ${lines.join('\n')}`,
  );
const small = form([
  '合计 | | 300.00 | | 100.00 | 200.00',
  '201 | 一般公共服务支出 | 225.00 | | 100.00 | 125.00',
  '208 | 社会保障和就业支出 | 75.00 | | | 75.00',
]);
const prior = form(['合计 | | 200.00 | | 100.00 | 100.00', '201 | 一般公共服务支出 | 200.00 | | 100.00 | 100.00']);

let excel: OpenExcel;

async function syncs(run: () => Promise<unknown>): Promise<number> {
  excel.syncs = 0;
  await run();
  return excel.syncs;
}

afterEach(() => excel.close());

/** What Excel makes of the formulas that are filled in. */
function resultsOf(edits: readonly WorkbookEdit[]): ReadonlyMap<string, number> {
  const contents = edits.flatMap((edit) => {
    if (edit.kind === 'setCells') return edit.cells.map(({ content }) => content);
    return edit.kind === 'putSheet' ? edit.rows.flat().map((cell) => cell?.content ?? null) : [];
  });
  const formulas = contents.filter((content) => typeof content === 'object' && content !== null);
  return new Map(formulas.map(({ formula, cached }) => [`=${formula}`, cached as number]));
}

describe('filling in Excel', () => {
  test('twice is the same as once', async () => {
    excel = openExcel([small]);
    const host = createExcelHost();
    const fill = async () => {
      const grids = await host.readSheets();
      const plan = planFill({ current: grids, prior: [prior], files: { prior: '上年.xlsx' } });
      const results = resultsOf(plan.edits);
      excel.workbook.evaluate = (formula) => results.get(formula) ?? 0;
      const edits = missingEdits(plan, grids);
      await applyUndoably(host, '填充', edits);
      return plan.inPlace.map(({ state }) => state);
    };
    expect(await fill()).toEqual(['fill', 'fill']);
    const once = excel.workbook.snapshot();
    expect(await fill()).toEqual(['same', 'same']);
    await host.apply(
      planFill({ current: await host.readSheets(), prior: [prior], files: { prior: '上年.xlsx' } }).edits,
    );
    expect(excel.workbook.snapshot()).toEqual(once);
  });

  test('is undone cell by cell and format by format, also after reopening', async () => {
    excel = openExcel([small]);
    const before = excel.workbook.snapshot();
    const host = createExcelHost();
    const grids = await host.readSheets();
    await applyUndoably(host, '填充', planFill({ current: grids, files: {} }).edits);
    expect(excel.workbook.snapshot()).not.toEqual(before);
    await undoLast(createExcelHost());
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test('brings back what a sheet of ours showed before it was filled anew', async () => {
    excel = openExcel([small]);
    const host = createExcelHost();
    await applyUndoably(host, '填充', planFill({ current: await host.readSheets(), files: {} }).edits);
    const first = await host.readSheets();
    const again = planFill({ current: first, prior: [prior], files: { prior: '上年.xlsx' } });
    await applyUndoably(host, '再填充', missingEdits(again, first));
    expect(await host.readSheets()).not.toEqual(first);
    await undoLast(host);
    expect(await host.readSheets()).toEqual(first);
  });

  test('2 syncs to read, 1 to apply, also for 1,000 cells', async () => {
    excel = openExcel([form(['合计 | | 499500.00 | | 499500.00 | 0.00', ...rows])]);
    const host = createExcelHost();
    let grids: Awaited<ReturnType<typeof host.readSheets>> = [];
    expect(await syncs(async () => (grids = await host.readSheets()))).toBe(2);
    const plan = planFill({ current: grids, files: {} });
    expect(plan.inPlace.filter(({ state }) => state === 'fill').length).toBeGreaterThanOrEqual(900);
    expect(await syncs(() => host.apply(plan.edits))).toBe(1);
  });

  test('3 syncs more keep the undo in the workbook', async () => {
    excel = openExcel([small]);
    const host = createExcelHost();
    const plan = planFill({ current: await host.readSheets(), files: {} });
    expect(await syncs(() => applyUndoably(host, '填充', plan.edits))).toBeLessThanOrEqual(4);
  });
});
