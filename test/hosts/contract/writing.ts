import { planFill } from '../../../src/app/fill/fill';
import { type Bench, normalised, REPORT, set, TO_FILL } from './bench';

/** What is written can be brought back. */
export function writingContract(bench: Bench): void {
  describe('写入', () => {
    test('文字不会变成公式、数字或日期', async () => {
      for (const text of ['=1+1', '0012', '1-2', '+5', "'引号", '@x']) {
        await bench.subject.host.apply([set('空白', 'B2', text)]);
        expect(await bench.cellsOf('空白')).toEqual([{ row: 1, column: 1, value: text, format: 'General' }]);
      }
    });

    test('数字、公式和格式写入后可以撤销', async () => {
      const before = bench.subject.snapshot();
      const { undo } = await bench.subject.host.apply([
        set('收入决算表', 'C3', 99, '0.0'),
        {
          kind: 'setCells',
          sheet: '收入决算表',
          cells: [
            { address: 'C5', content: { formula: 'C3*2', cached: 198 } },
            { address: 'D5', content: '注' },
          ],
        },
      ]);
      const cells = await bench.cellsOf('收入决算表');
      expect(cells).toContainEqual({ row: 2, column: 2, value: 99, format: '0.0' });
      expect(cells.find(({ row, column }) => row === 4 && column === 2)?.formula).toBe('C3*2');
      expect(cells).toContainEqual({ row: 4, column: 3, value: '注', format: 'General' });
      if (!bench.subject.undoes) return;
      await bench.subject.host.apply(undo);
      expect(normalised(bench.subject.snapshot())).toEqual(normalised(before));
    });

    test('同一格写两次，撤销后回到最初', async () => {
      const { undo } = await bench.subject.host.apply([set('空白', 'A1', 1), set('空白', 'A1', 2)]);
      expect(await bench.cellsOf('空白')).toEqual([{ row: 0, column: 0, value: 2, format: 'General' }]);
      if (!bench.subject.undoes) return;
      await bench.subject.host.apply(undo);
      expect(await bench.cellsOf('空白')).toEqual([]);
    });

    test('核对报告写在最后，再写就整张替换，可以删去', async () => {
      const before = await bench.read();
      const { undo } = await bench.subject.host.apply([REPORT]);
      const names = (await bench.subject.host.readSheets()).map((grid) => grid.name);
      expect(names.at(-1)).toBe('核对报告');
      await bench.subject.host.apply([REPORT]);
      expect((await bench.subject.host.readSheets()).map((grid) => grid.name)).toEqual(names);
      expect((await bench.cellsOf('核对报告')).map(({ row, column, value }) => [row, column, value])).toEqual([
        [0, 0, '对表核对报告'],
        [1, 0, '=不是公式'],
        [1, 1, '1-2'],
        [1, 3, 12.5],
      ]);
      await bench.subject.host.apply(bench.subject.undoes ? undo : [{ kind: 'deleteSheet', name: '核对报告' }]);
      expect(await bench.read()).toEqual(before);
      await bench.subject.host.apply([{ kind: 'deleteSheet', name: '核对报告' }]);
    });

    test('自己的表换过以后撤销，回到换之前', async () => {
      if (!bench.subject.undoes) return;
      await bench.subject.host.apply([REPORT]);
      const before = await bench.cellsOf(REPORT.name);
      const { undo } = await bench.subject.host.apply([{ ...REPORT, rows: [[null, { content: '新的' }]] }]);
      expect((await bench.cellsOf(REPORT.name)).map(({ value }) => value)).toEqual(['新的']);
      await bench.subject.host.apply(undo);
      expect(await bench.cellsOf(REPORT.name)).toEqual(before);
    });

    test('填充占比：填两次等于填一次，撤销后恢复每个单元格和格式', async () => {
      await bench.open([TO_FILL]);
      const before = bench.subject.snapshot();
      const fill = async () =>
        bench.subject.host.apply(planFill({ current: await bench.subject.host.readSheets(), files: {} }).edits);
      const { undo } = await fill();
      const once = await bench.read();
      expect((await bench.cellsOf('支出')).find(({ row, column }) => row === 4 && column === 3)?.formula).toContain(
        'ROUND',
      );
      await fill();
      expect(await bench.read()).toEqual(once);
      if (!bench.subject.undoes) return;
      await bench.subject.host.apply(undo);
      expect(normalised(bench.subject.snapshot())).toEqual(normalised(before));
    });

    test('说明存在工作簿里，可以换，可以去掉', async () => {
      expect(await bench.subject.host.readStored()).toBeNull();
      const text = '{"理由":"<已核对> & \\"正确\\""}';
      await bench.subject.host.apply([{ kind: 'store', text: '旧' }]);
      await bench.subject.host.apply([{ kind: 'store', text }]);
      expect(await bench.subject.host.readStored()).toBe(text);
      await bench.subject.host.apply([{ kind: 'store', text: null }]);
      expect(await bench.subject.host.readStored()).toBeNull();
    });
  });
}
