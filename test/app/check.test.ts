import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/app/check/check';
import type { SheetGrid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import { sheet } from '../support/textTable';

const sample = readWorkbook(readFileSync(path.resolve(__dirname, '../../assets/示例.xlsx')));

function reasons(grids: readonly SheetGrid[], options: Parameters<typeof checkWorkbook>[1] = {}): string[] {
  return checkWorkbook(grids, options).report.notRun.map(({ reason }) => reason);
}

test.each(nationalCases)('$slug: every finding belongs to one cause, and the summary counts them', ({ workbook }) => {
  const { report, evaluation } = checkWorkbook(readWorkbook(readFileSync(workbook)));
  const caused = report.causes.flatMap(({ findings }) => findings);
  expect(new Set(caused)).toEqual(new Set(report.findings.map(({ id }) => id)));
  expect(new Set(caused).size).toBe(caused.length);
  const { passed, notRun, error, suspect, rounding, explain, hint } = report.summary;
  const verdicts = { error, suspect, rounding, explain, hint };
  expect(passed + report.findings.length).toBe(evaluation.outcomes.length);
  expect(notRun).toBe(report.notRun.length);
  for (const [verdict, count] of Object.entries(verdicts)) {
    expect(report.findings.filter((finding) => finding.verdict === verdict)).toHaveLength(count);
  }
});

test('the slips of the bundled sample are named', () => {
  const { report } = checkWorkbook(sample, { file: '示例.xlsx' });
  const suspects = report.causes.filter(({ verdict }) => verdict === 'error').map(({ suspects: [first] }) => first);
  expect(suspects).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ sheet: '公开03', address: 'C13', proposed: '151227.84', slip: 'digitLost' }),
      expect.objectContaining({ sheet: '公开05', address: 'D10', proposed: '1308480.00', slip: 'digitsSwapped' }),
    ]),
  );
});

test('ids of findings stay when a row is put in above', () => {
  const below = (grid: SheetGrid): SheetGrid => ({
    ...grid,
    rows: grid.rows.map(({ row, cells }) => ({ row: row + 1, cells })),
    merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + 1, bottom: merge.bottom + 1 })),
  });
  const ids = (grids: readonly SheetGrid[]): string[] => checkWorkbook(grids).report.findings.map(({ id }) => id);
  expect(ids(sample.map(below))).toEqual(ids(sample));
});

test('a workbook without any form is told as such, never as right', () => {
  const { report } = checkWorkbook([sheet('Sheet1', '采购清单 | 单价\n 椅子 | 120')], { file: '清单.xlsx' });
  expect(report.error?.code).toBe('noForm');
  expect(report.error?.message).toMatch(/^没有找到公开表/);
});

test("the user's own rules run from the workbook's sheet; a faulty one is told with its cell", () => {
  const own = sheet(
    '自定义审核公式',
    `编号 | 名称 | 公式 | 级别 | 说明
     ZD-1 | 收入不超过一元 | 公开01[收入总计] <= 1元 | 存疑 |
     ZD-2 | 写坏了 | 公开01[收入总计 | 错误 |`,
  );
  const { report } = checkWorkbook([...sample, own]);
  expect(report.findings.find(({ rule }) => rule === 'ZD-1')?.verdict).toBe('suspect');
  expect(report.notRun.find(({ rule }) => rule === '自定义审核公式')?.reason).toMatch(/^自定义审核公式!C3：/);
});

test('of two sheets for one form the one asked for is taken; one that cannot be is told', () => {
  const copy = sample.flatMap((grid) => (grid.name === '公开05' ? [{ ...grid, name: '公开05 (2)' }] : []));
  const grids = [...sample, ...copy];
  const { reading } = checkWorkbook(grids, { formSheets: new Map([['05', '公开05 (2)']]) });
  expect(reading.form('05')?.sheet).toBe('公开05 (2)');
  expect(reasons(grids, { formSheets: new Map([['05', '没有']]) })).toContainEqual(
    expect.stringMatching(/^没有把工作表“没有”当作公开05核对/),
  );
});
