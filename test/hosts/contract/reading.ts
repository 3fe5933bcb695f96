import type { SheetGrid } from '../../../src/core/grid';
import { type Bench, REPORT, set } from './bench';

/** Sheets are handed over as they are, and read again only where they have changed. */
export function readingContract(bench: Bench): void {
  describe('读取', () => {
    test('工作表按顺序给出，隐藏的也给出', async () => {
      const grids = await bench.subject.host.readSheets();
      expect(grids.map(({ name: sheetName, hidden, rows }) => [sheetName, hidden, rows.length > 0])).toEqual([
        ['收入决算表', false, true],
        ["支出'03 表", false, true],
        ['参数', true, true],
        ['空白', false, false],
      ]);
    });

    test('隐藏的行和列都有记号', async () => {
      const [shown, partly] = await bench.read();
      expect([shown?.rows.some(({ hidden }) => hidden), shown?.hiddenColumns]).toEqual([false, undefined]);
      expect(partly?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
        [0, undefined],
        [1, true],
      ]);
      expect(partly?.hiddenColumns).toEqual([{ first: 1, last: 1 }]);
    });

    test('单元格带原值、格式、公式和合并区域', async () => {
      const [grid] = await bench.read();
      expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
      const cells = await bench.cellsOf('收入决算表');
      expect(cells).toContainEqual({ row: 2, column: 2, value: 1200.5, format: '#,##0.00' });
      expect(cells).toContainEqual({ row: 5, column: 0, value: '201', format: '@' });
      expect(cells).toContainEqual({ row: 5, column: 1, value: { error: '#REF!' }, format: 'General' });
      expect(cells.find(({ row, column }) => row === 4 && column === 2)?.formula).toBe('SUM(C3:C4)');
    });

    test('接着上一次读：没变的原样沿用，变了的、新来的重读，没有了的去掉', async () => {
      const first = await bench.read();
      await bench.subject.host.apply([set('收入决算表', 'C3', 99), set("支出'03 表", 'B2', 98), REPORT]);
      const gone: SheetGrid = { name: '没有', hidden: false, rows: [], merges: [] };
      const since = { grids: [gone, ...first].reverse(), changed: ["支出'03 表", '没有'] };
      const second = await bench.subject.host.readSheets({ since });
      const whole = await bench.read();
      expect(second.map((grid) => grid.name)).toEqual(whole.map((grid) => grid.name));
      expect(second[0]).toBe(first[0]);
      expect(second[3]).toBe(first[3]);
      expect([second[1], second[4]]).toEqual([whole[1], whole[4]]);
      expect(second[1]).not.toEqual(first[1]);
    });

    test('上一次是另一种可见状态的表要重读', async () => {
      const first = await bench.read();
      const since = { grids: first.map((grid) => ({ ...grid, hidden: !grid.hidden, rows: [] })), changed: [] };
      expect(await bench.subject.host.readSheets({ since })).toEqual(first);
    });

    test('可以取消', async () => {
      await expect(bench.subject.host.readSheets({ cancel: { aborted: true } })).rejects.toMatchObject({
        code: 'canceled',
      });
    });
  });
}
