/** How the browser page lays out and shows sheets. */
import { readFileSync } from 'node:fs';
import type { GridCell } from '../../src/core/grid';
import { readLook, readWorkbook } from '../../src/hosts/xlsx';
import { Offsets } from '../../src/web/grid/offsets';
import { frozenOf } from '../../src/web/grid/frozen';
import { content, displayed, typed } from '../../src/web/grid/displayed';
import { marksOfSheet } from '../../src/web/grid/marks';
import { toModel } from '../../src/web/grid/sheetModel';
import { drawnOf, scrollTo } from '../../src/web/grid/viewport';
import { sheet } from '../support/textTable';

const nothing = { sheets: [], looks: [] };
const number = (value: number, format: string): GridCell => ({ column: 0, value, format });

describe('单元格显示的样子', () => {
  test.each([
    [1.005, '0.00', '1.01'],
    [-1234567.5, '#,##0.00', '-1,234,567.50'],
    [0.1234, '0.0%', '12.3%'],
    [1380480, 'General', '1380480'],
  ])('%d 按 %s 显示为 %s', (value, format, text) => {
    expect(displayed(number(value, format))).toBe(text);
  });

  test('公式显示结果，编辑时是公式', () => {
    const cell: GridCell = { column: 0, value: 3, format: '0.00', formula: 'A1+A2' };
    expect([displayed(cell), typed(cell)]).toEqual(['3.00', '=A1+A2']);
  });

  test('错误值照样显示，空单元格什么都没有', () => {
    expect(displayed({ column: 0, value: { error: '#REF!' }, format: 'General' })).toBe('#REF!');
    expect(displayed(undefined)).toBe('');
  });
});

describe('输入的内容', () => {
  test.each([
    ['1,308,480.00', 1308480],
    ['１２．５', 12.5],
    ['-3', -3],
    ['5%', 0.05],
    ['10400元', '10400元'],
    ['1,23', '1,23'],
    ['1e3', 1000],
    ['￥1,200.50', 1200.5],
    ['-.5', -0.5],
    ['=1+1', { formula: '1+1' }],
    ["=sum(c7:c14)-'表 a'!b2", { formula: "SUM(C7:C14)-'表 a'!B2" }],
    ['＝C7＋C8', { formula: 'C7+C8' }],
    ['=1+', undefined],
    ['  ', null],
  ])('%s', (text, value) => {
    expect(content(text, 'General')).toEqual(value);
  });

  test('文本格式的单元格里数字仍是文本', () => {
    expect(content('2080505', '@')).toBe('2080505');
  });
});

describe('行列的位置', () => {
  const offsets = new Offsets(20, [
    [2, 40],
    [5, 0],
  ]);

  test('有自己高度的行把后面的推开，隐藏的行不占地方', () => {
    expect([0, 2, 3, 5, 6].map((row) => offsets.start(row))).toEqual([0, 40, 80, 120, 120]);
    expect([1, 2, 5].map((row) => offsets.size(row))).toEqual([20, 40, 0]);
  });

  test('由位置找到行，超出的是最后一行', () => {
    expect([0, 39, 40, 79, 80, 9999].map((pixel) => offsets.indexAt(pixel, 10))).toEqual([0, 1, 2, 2, 3, 9]);
  });
});

describe('画出来的部分', () => {
  const tall = sheet('长表', Array.from({ length: 300 }, (_, at) => `${at}|${at}`).join('\n'));
  const model = toModel({ ...tall, merges: [{ top: 0, left: 0, bottom: 200, right: 0 }] }, nothing);

  test('只画看得见的行，外加伸进来的合并单元格', () => {
    const { rows } = drawnOf(model, { top: 2000, left: 0, width: 500, height: 400 });
    expect(rows[0]).toBe(0);
    expect(rows.length).toBeLessThan(40);
  });

  test('已经看得见就不滚动，看不见就滚到', () => {
    const view = { top: 0, left: 0, width: 500, height: 400 };
    expect(scrollTo(model, view, { row: 3, column: 1 })).toEqual({ top: 0, left: 0 });
    expect(scrollTo(model, view, { row: 250, column: 1 }).top).toBeGreaterThan(4000);
  });
});

describe('表头留在原处', () => {
  const long = toModel(sheet('长表', Array.from({ length: 300 }, (_, at) => `${at}|${at}|${at}`).join('\n')), nothing);
  const head = { top: 2, bottom: 5, columns: 1 };
  const view = { top: 0, left: 0, width: 500, height: 400 };

  test('放得下才留，窗口太小就不留', () => {
    expect(frozenOf(long, head, view)).toEqual(head);
    expect(frozenOf(long, head, { ...view, height: 100 })).toEqual({ top: 0, bottom: 0, columns: 1 });
    expect(frozenOf(long, undefined, view)).toEqual({ top: 0, bottom: 0, columns: 0 });
  });

  test('选中的单元格不会藏在表头下面', () => {
    const far = { ...view, top: 2000 };
    const row = 2000 / 20 + 1;
    expect(scrollTo(long, far, { row, column: 1 }).top).toBe(2000);
    expect(scrollTo(long, far, { row, column: 1 }, head).top).toBe((row - 3) * 20);
    expect(scrollTo(long, far, { row: 3, column: 1 }, head).top).toBe(2000);
  });
});

test('标记重叠时显示最重的', () => {
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  const marks = marksOfSheet(
    [
      { sheet: '表', range, verdict: 'hint' },
      { sheet: '表', range, verdict: 'error' },
      { sheet: '别的表', range, verdict: 'suspect' },
    ],
    '表',
  );
  expect([...marks.values()]).toEqual(['error']);
});

test('示例的合并、列宽、对齐都照原样', () => {
  const bytes = readFileSync('assets/示例.xlsx');
  const [first] = readWorkbook(bytes);
  const model = toModel(first!, readLook(bytes));
  expect(model.merge(0, 0)).toEqual({ top: 0, left: 0, bottom: 0, right: 5 });
  expect(model.isCovered(0, 3)).toBe(true);
  expect([0, 1, 2].map((column) => model.columns.size(column))).toEqual([238, 42, 105]);
  expect(model.lookOf(0, 0)).toMatchObject({ align: 'center', bold: true, size: 18 });
  expect(model.lookOf(6, 2)).toMatchObject({ align: 'right', border: true });
});
