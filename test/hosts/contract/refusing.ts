import { HostFault } from '../../../src/app/ports';
import { type Bench, mark, set } from './bench';

/** What cannot be done is refused, and nothing is half-written. */
export function refusingContract(bench: Bench): void {
  describe('拒绝时什么都不写', () => {
    test('没有的工作表', async () => {
      expect(await bench.refusal([mark('收入决算表', 'C3'), mark('没有', 'A1')])).toBe('sheetMissing');
    });

    test('不成地址的地址', async () => {
      expect(await bench.refusal([mark('收入决算表', 'C3'), mark('收入决算表', 'C0')])).toBe('badAddress');
      expect(await bench.refusal([set('收入决算表', '三3', 1)])).toBe('badAddress');
    });

    test('太大的说明', async () => {
      expect(await bench.refusal([{ kind: 'store', text: '长'.repeat(200_000) }])).toBe('tooLarge');
    });
  });

  test('定位到没有的表、隐藏的表、不成地址的地址都说明原因', async () => {
    const { locate } = await bench.subject.host.capabilities();
    if (!locate) return;
    const codes = ['没有!A1', '参数!A1', '空白!A0']
      .map((place) => place.split('!'))
      .map(async ([sheetName = '', address = '']) =>
        bench.subject.host.locate({ sheet: sheetName, address }).then(
          () => 'ok',
          (fault: unknown) => (fault instanceof HostFault ? fault.code : fault),
        ),
      );
    expect(await Promise.all(codes)).toEqual(['sheetMissing', 'sheetMissing', 'badAddress']);
  });
}
