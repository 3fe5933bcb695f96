import { checkWorkbook } from '../../src/app/check/check';
import { correctionsOf } from '../../src/app/check/corrections';
import type { SheetGrid } from '../../src/core/grid';
import { sheet } from '../support/textTable';

/** 公开05 with one figure of 2080505 in another's place: 53.10 instead of 35.10. */
const form05 = (wrong: string, total = '100.00') =>
  sheet(
    '公开05',
    `一般公共预算财政拨款支出决算表
金额单位：万元
科目代码|科目名称|小计|基本支出|项目支出
合计||${total}|100.00|
208|社会保障和就业支出|100.00|100.00|
20805|行政事业单位养老支出|100.00|100.00|
2080501|行政单位离退休|64.90|64.90|
2080505|机关事业单位基本养老保险缴费支出|35.10|${wrong}|`,
  );

function corrections(grid: SheetGrid) {
  const { causes } = checkWorkbook([grid]);
  return [...correctionsOf(causes, [grid]).values()];
}

test('填的数：写成数，连同它原来是什么', () => {
  expect(corrections(form05('53.10'))).toEqual([
    { cells: [{ sheet: '公开05', address: 'D8', was: 53.1, content: 35.1, proposed: '35.10' }] },
  ]);
});

test('文本形式的数：仍写成文本，带千分位的仍带', () => {
  expect(corrections(form05("'53.10"))).toEqual([
    { cells: [{ sheet: '公开05', address: 'D8', was: '53.10', content: '35.10', proposed: '35.10' }] },
  ]);
});

test('公式算出来的数：不写，指出公式', () => {
  const grid = form05('53.10');
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (row.row === 7 && cell.column === 3 ? { ...cell, formula: 'C7-D7' } : cell)),
  }));
  expect(corrections({ ...grid, rows })).toEqual([
    { cells: [], calculated: { sheet: '公开05', address: 'D8', formula: 'C7-D7' } },
  ]);
});
