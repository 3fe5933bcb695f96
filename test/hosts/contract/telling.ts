import type { ChangedSheets, Unsubscribe } from '../../../src/app/ports';
import { stopTime, timePasses } from '../../support/waiting';
import { type Bench, CLEAR, mark, REPORT, set } from './bench';

/** What the user does is told; what we do ourselves as far as somebody has to know. */
export function tellingContract(bench: Bench): void {
  stopTime();

  test('选中单元格会告知；输入会告知，一阵输入只告知一次', async () => {
    if (bench.subject.type === undefined || bench.subject.select === undefined) return;
    const selected: string[] = [];
    const changed: ChangedSheets[] = [];
    await bench.subject.host.readSheets();
    const endSelection = await bench.subject.host.onSelection((cell) => selected.push(`${cell.sheet}!${cell.address}`));
    const endChanges = await bench.subject.host.onChanged((sheets) => changed.push(sheets));
    await bench.subject.host.locate({ sheet: '收入决算表', address: 'C3' });
    bench.subject.type('收入决算表', 'C3', 7);
    bench.subject.type("支出'03 表", 'B2', 8);
    bench.subject.type('收入决算表', 'C3', 9);
    await timePasses();
    expect(selected).toEqual(['收入决算表!C3']);
    expect(changed).toEqual([['收入决算表', "支出'03 表"]]);
    await endSelection();
    await endChanges();
    await endChanges();
    bench.subject.select('收入决算表', 'A1');
    bench.subject.type('收入决算表', 'C3', 10);
    await timePasses();
    expect([selected.length, changed.length]).toEqual([1, 1]);
  });

  describe('变动', () => {
    const heard: ChangedSheets[] = [];
    let end: Unsubscribe;
    beforeEach(async () => {
      heard.length = 0;
      await bench.subject.host.capabilities();
      end = await bench.subject.host.onChanged((sheets) => heard.push(sheets));
    });
    afterEach(() => end());

    test('标记和自己的结果表不惊动谁；写入单元格告知一次', async () => {
      if (bench.subject.type === undefined) return;
      await bench.subject.host.apply([mark('收入决算表', 'C3'), REPORT, { ...REPORT, name: '说明数据' }]);
      await bench.subject.host.apply([CLEAR, { kind: 'deleteSheet', name: REPORT.name }]);
      await timePasses();
      expect(heard).toEqual([]);
      await bench.subject.host.apply([set('收入决算表', 'C3', 1), set('收入决算表', 'E9', 2, '0.00')]);
      await timePasses();
      expect(heard).toEqual([expect.arrayContaining(['收入决算表'])]);
      expect(heard[0]).not.toContain("支出'03 表");
    });

    test('工作表来去，告知全部都可能变了', async () => {
      await bench.subject.addSheet?.('附表');
      await timePasses();
      await bench.subject.deleteSheet?.('附表');
      await timePasses();
      expect(heard).toEqual(bench.subject.addSheet === undefined ? [] : ['all', 'all']);
    });
  });
}
