import type { WorkbookEdit } from '../../../src/core/edits';
import { type Bench, CLEAR, mark } from './bench';

/** Marks lie over cells, can be read back, and are taken out without a trace. */
export function markingContract(bench: Bench): void {
  describe('标记', () => {
    test('标上再清除，工作簿和原来一样', async () => {
      const before = bench.subject.snapshot();
      const cells = await bench.read();
      await bench.subject.host.apply([
        mark('收入决算表', 'C3'),
        mark('收入决算表', 'C4', 'suspect'),
        mark("支出'03 表", 'A1:B2', 'rounding'),
      ]);
      expect(bench.subject.markAt('收入决算表', 'C3')).toBe('error');
      expect(bench.subject.markAt('收入决算表', 'C4')).toBe('suspect');
      expect(bench.subject.markAt("支出'03 表", 'B2')).toBe('rounding');
      expect(bench.subject.markAt("支出'03 表", 'C2')).toBeUndefined();
      expect(await bench.read()).toEqual(cells);
      await bench.subject.host.apply([CLEAR]);
      expect(bench.subject.snapshot()).toEqual(before);
    });

    test('同一格上结论重的盖过轻的', async () => {
      await bench.subject.host.apply([mark('收入决算表', 'C3', 'error'), mark('收入决算表', 'C3', 'rounding')]);
      expect(bench.subject.markAt('收入决算表', 'C3')).toBe('error');
    });

    test('清除后重标只留新的', async () => {
      await bench.subject.host.apply([mark('收入决算表', 'C3')]);
      await bench.subject.host.apply([CLEAR, mark('收入决算表', 'C5')]);
      expect(bench.subject.markAt('收入决算表', 'C3')).toBeUndefined();
      expect(bench.subject.markAt('收入决算表', 'C5')).toBe('error');
    });

    test('标记读得回来，合成一片的也算', async () => {
      const cells = [mark('收入决算表', 'C3'), mark('收入决算表', 'C4', 'suspect'), mark("支出'03 表", 'A1:B2')];
      await bench.subject.host.apply(cells);
      const marks = await bench.subject.host.readMarks();
      const sorted = (edits: readonly WorkbookEdit[]) => edits.map((edit) => JSON.stringify(edit)).sort();
      expect(sorted(marks)).toEqual(sorted(cells));
      await bench.subject.host.apply([CLEAR]);
      expect(await bench.subject.host.readMarks()).toEqual([]);
    });
  });
}
