/** Copying and pasting cells of the browser page, among themselves and from and to Excel. */
import type { GridRange } from '../../src/core/grid';
import { toCopied } from '../../src/web/grid/clipboardCells';
import { copiedCells, emptied, pasted, shownText, sourcesOfCells, sourcesOfText } from '../../src/web/grid/copying';
import { rangeBetween } from '../../src/web/grid/place';
import { toModel } from '../../src/web/grid/sheetModel';
import { fromTabbed, toTabbed } from '../../src/web/grid/tabbed';
import { sheet } from '../support/textTable';

const nothing = { sheets: [], looks: [] };
const table = sheet('表', '科目|金额|合计\n甲|1234.5|\n乙|2|');
const withFormula = {
  ...table,
  rows: table.rows.map((row) =>
    row.row === 1
      ? { ...row, cells: [...row.cells, { column: 2, value: 1236.5, format: '#,##0.00', formula: 'B2+$B$3' }] }
      : row,
  ),
};
const model = toModel(withFormula, nothing);
const range = (top: number, left: number, bottom = top, right = left): GridRange => ({ top, left, bottom, right });
const puts = (edits: ReturnType<typeof pasted>) =>
  typeof edits === 'string' ? edits : Object.fromEntries(edits.map(({ address, content }) => [address, content]));

describe('剪贴板上的文字', () => {
  test.each<[string, string[][]]>([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['甲', [['甲']]],
    [
      '"两行\n的字"\t"带""引号"""\n\t',
      [
        ['两行\n的字', '带"引号"'],
        ['', ''],
      ],
    ],
    ['没有"引号', [['没有"引号']]],
    ['\n', [['']]],
  ])('%j 分成格子', (text, rows) => {
    expect(fromTabbed(text)).toEqual(rows);
  });

  test('写出去再读回来不变', () => {
    const rows = [
      ['一', '两行\n的字', 'a\tb'],
      ['"', '', '1,234.00'],
    ];
    expect(fromTabbed(toTabbed(rows))).toEqual(rows);
  });

  test('给别的程序的是看到的样子', () => {
    expect(shownText(model, range(1, 0, 1, 2))).toBe('甲\t1,234.5\t1,236.50');
  });
});

describe('粘贴', () => {
  test('从 Excel 来的一块，数字仍是数字', () => {
    const edits = pasted(model, range(4, 0), sourcesOfText(model, '丙\t1,308,480.00\n丁\t'));
    expect(puts(edits)).toEqual({ A5: '丙', B5: 1308480, A6: '丁', B6: null });
  });

  test('本页的公式跟着移动，固定的引用不动', () => {
    const copied = copiedCells(model, range(1, 2));
    expect(puts(pasted(model, range(2, 2), sourcesOfCells(copied)))).toEqual({ C3: { formula: 'B3+$B$3' } });
  });

  test('一个单元格填满选中的范围', () => {
    const copied = copiedCells(model, range(1, 1));
    expect(puts(pasted(model, range(4, 0, 5, 0), sourcesOfCells(copied)))).toEqual({ A5: 1234.5, A6: 1234.5 });
  });

  test('看不见的地方不放，读不懂的公式不放', () => {
    const merged = toModel({ ...table, merges: [range(4, 0, 4, 1)] }, nothing);
    expect(pasted(merged, range(4, 0), sourcesOfText(merged, '1\t2'))).toBe('merged');
    expect(puts(pasted(merged, range(4, 0), sourcesOfText(merged, '1\t')))).toEqual({ A5: 1 });
    expect(pasted(model, range(4, 0), sourcesOfText(model, '=VLOOKUP(A1'))).toBe('formula');
  });

  test('别人放在同一个名下的东西不认', () => {
    expect(toCopied('{"from":{"row":0,"column":0},"rows":[[{"a":1}]]}')).toBeUndefined();
    expect(toCopied('{')).toBeUndefined();
    const copied = copiedCells(model, range(0, 0, 2, 2));
    expect(toCopied(JSON.stringify(copied))).toEqual(copied);
  });
});

test('选中的范围包住两头的合并单元格，清空时只动有内容的', () => {
  const merged = toModel({ ...table, merges: [range(0, 0, 1, 0)] }, nothing);
  expect(rangeBetween(merged, { row: 1, column: 1 }, { row: 0, column: 0 })).toEqual(range(0, 0, 1, 1));
  expect(emptied(model, range(1, 1, 5, 3)).map(({ address }) => address)).toEqual(['B2', 'C2', 'B3']);
});
