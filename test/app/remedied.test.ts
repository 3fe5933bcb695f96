import { checkWorkbook } from '../../src/app/check/check';
import { correctionsOf } from '../../src/app/check/corrections';
import { remediedCells, rowsOf } from '../../src/app/check/remedied';
import type { Remedy } from '../../src/core/diagnosis';
import { sheet } from '../support/textTable';

const form05 = (code: string) =>
  sheet(
    '公开05',
    `一般公共预算财政拨款支出决算表
金额单位：万元
科目代码|科目名称|小计|基本支出|项目支出
合计||100.00|90.00|10.00
208|社会保障和就业支出|100.00|90.00|10.00
20805|行政事业单位养老支出|100.00|90.00|10.00
2080501|行政单位离退休|64.90|54.90|10.00
${code}|机关事业单位基本养老保险缴费支出|35.10|35.10|`,
  );
const form03 = sheet(
  '公开03',
  `支出决算表
金额单位：万元
科目代码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
合计||100.00|90.00|10.00
208|社会保障和就业支出|100.00|90.00|10.00
20805|行政事业单位养老支出|100.00|90.00|10.00
2080501|行政单位离退休|64.90|54.90|10.00
2080505|机关事业单位基本养老保险缴费支出|35.10|35.10|`,
);
const sheets = (grids: readonly ReturnType<typeof sheet>[]) => new Map(grids.map((grid) => [grid.name, rowsOf(grid)]));

test('写错的科目编码：改为应有的编码，一处', () => {
  const grids = [form03, form05('2080550')];
  const { causes } = checkWorkbook(grids);
  const corrections = [...correctionsOf(causes, grids).values()].flatMap(({ cells }) => cells);
  const changed = corrections.map(({ address, proposed }) => `${address} ${proposed}`);
  expect(changed).toContain('A8 2080505');
});

const at = (row: number, column: number) => ({ sheet: '公开05', row, column });
const done = (remedy: Remedy, grid = form05('2080505')) =>
  remediedCells([remedy], sheets([grid])).map(({ address, content }) => [address, content]);

test('金额单位印错：单位以外的字不动', () => {
  const remedy = { kind: 'changeUnit', form: '05', cell: at(1, 0), printed: '万元', proposed: '元' } as const;
  expect(done(remedy)).toEqual([['A2', '金额单位：元']]);
});

test('整栏金额差一万倍：每个填的数都乘，不多一分', () => {
  const columns = { kind: 'multiplyAmounts', form: '05', sheet: '公开05', firstRow: 6, lastRow: 7 } as const;
  expect(done({ ...columns, columns: [2, 3], by: 10_000 })).toEqual([
    ['C7', 649_000],
    ['D7', 549_000],
    ['C8', 351_000],
    ['D8', 351_000],
  ]);
  expect(done({ ...columns, columns: [3], by: 0.0001 })).toEqual([
    ['D7', 0.00549],
    ['D8', 0.00351],
  ]);
});

test('要插行的、公式算的、编码分开印的：不由程序改', () => {
  const code = { kind: 'changeCode', form: '05', cell: at(7, 0), printed: '05', proposed: '06' } as const;
  expect(done(code)).toEqual([]);
  expect(done({ kind: 'recalculate', cell: at(3, 2) })).toEqual([]);
  expect(done({ kind: 'deleteRow', form: '05', sheet: '公开05', row: 7, column: 0, code: '2080505' })).toEqual([]);
});

test('一半能改一半不能改：都不由程序改', () => {
  const remedies: readonly Remedy[] = [
    { kind: 'changeUnit', form: '05', cell: at(1, 0), printed: '万元', proposed: '元' },
    { kind: 'recalculate', cell: at(3, 2) },
  ];
  expect(remediedCells(remedies, sheets([form05('2080505')]))).toEqual([]);
});
