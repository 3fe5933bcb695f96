import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/app/check/check';
import { planFill } from '../../src/app/fill/fill';
import { openWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import { toPreview } from '../../src/pane/filling/view';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { sheet } from '../support/textTable';
import { threadOf } from '../support/thread';
import { toXlsx } from '../support/toXlsx';

/** This year's accounts, the same department's as last year's, and a budget of another department, which is refused. */
const current = readWorkbook(readFileSync('assets/示例.xlsx'));
const prior = new Uint8Array(readFileSync('assets/示例.xlsx'));
const budget = new Uint8Array(readFileSync('test/fixtures/cases/golmud-2024-budget.xlsx'));
const on = { aborted: false };

let started: number;
let workbooks: WorkbookClient;

beforeEach(() => {
  started = 0;
  workbooks = new WorkbookClient(() => {
    started += 1;
    return threadOf(new WorkbookService());
  }, '本年.xlsx');
});

afterEach(() => workbooks.stop());

const accounts = (year: number, entity: string) =>
  sheet(
    '支出',
    `${year}年度支出决算表
  部门：${entity} | | | | | | | 金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 300.00 | 100.00 | 200.00
  201 | 一般公共服务支出 | 300.00 | 100.00 | 200.00`,
  );
const sheetsOf = async (bytes: Uint8Array) => (await openWorkbook(bytes, '.xlsx')).grids;

test('选了上年和预算，核对与命令行的 --prior、--budget 一样；两个不能换位', async () => {
  await workbooks.readSource('prior', '上年.xlsx', prior);
  await workbooks.readSource('budget', '预算.xlsx', budget);
  const { check } = await workbooks.check(current, on);
  const sources = { prior: await sheetsOf(prior), budget: await sheetsOf(budget) };
  const expected = checkWorkbook(current, { file: '本年.xlsx', ...sources }).report;
  expect(check.report).toEqual(expected);
  expect([...check.rules.keys()]).toContain('C1-01');
  const exchanged = checkWorkbook(current, { file: '本年.xlsx', prior: sources.budget, budget: sources.prior }).report;
  expect(exchanged).not.toEqual(expected);
});

test('填充用的是同样两个文件，写明哪个数来自哪个', async () => {
  await workbooks.readSource('prior', '上年.xlsx', prior);
  await workbooks.readSource('budget', '预算.xlsx', budget);
  const { plan } = await workbooks.plan(current);
  const files = { prior: '上年.xlsx', budget: '预算.xlsx' };
  expect(plan).toEqual(planFill({ current, prior: await sheetsOf(prior), budget: await sheetsOf(budget), files }));
  const named = new Set(plan.comparisons.map(({ place, file }) => `${place.source} ${file ?? ''}`));
  expect(named).toContain('prior 上年.xlsx');
  expect(named).not.toContain('prior 预算.xlsx');
});

test('上年工作簿隔了一年，预览时提醒；是别的部门的不用，点了仍要使用才用', async () => {
  const recognised = await workbooks.readSource('prior', '上年.xlsx', toXlsx([accounts(2021, '甲局')]));
  const preview = async (entity: string) =>
    toPreview(await workbooks.plan([accounts(2023, entity)]), { name: '上年.xlsx', recognised });
  expect((await preview('甲局')).warnings).toEqual(['选的上年工作簿是 2021 年的，本年是 2023 年，请确认没有选错。']);
  expect(await preview('乙局')).toMatchObject({ warnings: [], refused: [{ source: 'prior' }] });
  const reasons = async () => (await workbooks.check([accounts(2023, '乙局')], on)).check.report.notRun;
  expect(await reasons()).toContainEqual(expect.objectContaining({ rule: '--prior' }));
  workbooks.forceSources();
  expect(await preview('乙局')).toMatchObject({ refused: [] });
  expect(await reasons()).not.toContainEqual(expect.objectContaining({ rule: '--prior' }));
  await workbooks.readSource('prior', '上年.xlsx', toXlsx([accounts(2021, '甲局')]));
  expect(await preview('乙局')).toMatchObject({ refused: [{ source: 'prior' }] });
});

test('选了底稿，逐个核对公布的万元数，与命令行的 --source 一样', async () => {
  const published = await sheetsOf(new Uint8Array(readFileSync('test/fixtures/cases/linxia-2023-wanyuan.xlsx')));
  const yuan = new Uint8Array(readFileSync('test/fixtures/cases/linxia-2023.xlsx'));
  const recognised = await workbooks.readSource('original', '底稿.xlsx', yuan);
  expect(recognised.units).toEqual(['元']);
  const { check } = await workbooks.check(published, on);
  expect(check.report).toEqual(checkWorkbook(published, { file: '本年.xlsx', original: await sheetsOf(yuan) }).report);
  expect(check.rules.get('SRC-1')?.passed).toBeGreaterThan(200);
});

test('没有选的、去掉的，不再作数', async () => {
  const alone = await workbooks.check(current, on);
  await workbooks.readSource('prior', '上年.xlsx', prior);
  expect((await workbooks.check(current, on)).check.report).not.toEqual(alone.check.report);
  workbooks.forgetSource('prior');
  expect((await workbooks.check(current, on)).check.report).toEqual(alone.check.report);
});

test('核对中途取消，重新开始的核对仍与选过的上年比', async () => {
  await workbooks.readSource('prior', '上年.xlsx', prior);
  const first = (await workbooks.check(current, on)).check.report;
  const called = workbooks.check(current, on);
  await new Promise((resolve) => setImmediate(resolve));
  workbooks.cancel();
  await expect(called).rejects.toThrow();
  expect((await workbooks.check(current, on)).check.report).toEqual(first);
  expect(started).toBe(2);
});

test('打不开的文件写明原因，前一个也不再用；取消核对时正在读的文件照常读完', async () => {
  const text = new TextEncoder().encode('你好');
  await expect(workbooks.readSource('prior', '说明.txt', text)).rejects.toThrow(/。$/);
  const reading = workbooks.readSource('prior', '上年.xlsx', prior);
  workbooks.cancel();
  expect((await reading).forms).toContain('03');
  expect(started).toBe(1);
});

test('从文件打开的工作簿，交给网页的表与核对用的是同一份，不再送一次', async () => {
  const { grids, look, stored, marks } = await workbooks.open(prior);
  expect(grids).toEqual(await sheetsOf(prior));
  expect([stored, marks, look.sheets.length]).toEqual([null, [], grids.length]);
  const { check } = await workbooks.check(grids, on);
  expect(check.report.forms.length).toBeGreaterThan(0);
  const { bytes } = await workbooks.edit(prior, [
    { kind: 'mark', sheet: grids[0]!.name, address: 'A1', verdict: 'error' },
  ]);
  expect((await workbooks.open(bytes)).marks).toHaveLength(1);
});
