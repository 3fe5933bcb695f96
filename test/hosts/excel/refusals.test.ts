import { HostFault } from '../../../src/app/ports';
import type { WorkbookEdit } from '../../../src/core/edits';
import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel, type ExcelOptions } from '../../support/excel/node';
import { WEB_LIMIT, type Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';

const forms = [sheet('收入', '公开02表\n合计|1.00'), sheet('支出', '公开03表\n合计|1.00')];
const marks: WorkbookEdit[] = ['收入', '支出'].map((name) => ({
  kind: 'mark',
  sheet: name,
  address: 'B2',
  verdict: 'error',
}));
const report: WorkbookEdit = {
  kind: 'putSheet',
  name: '核对报告',
  rows: [[{ content: '对表核对报告' }]],
  layout: { columnWidths: [], orientation: 'portrait', headingRows: 0 },
};
let excel: OpenExcel;

function open(options: ExcelOptions = {}) {
  excel = openExcel(forms, options);
  return createExcelHost();
}

async function faultOf(run: () => Promise<unknown>): Promise<HostFault> {
  const fault = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof HostFault)) throw new Error('no HostFault', { cause: fault });
  return fault;
}

afterEach(() => excel.close());

describe('what Excel refuses is one clear sentence, and nothing is half-written', () => {
  test('受保护的工作表：按名字说出来', async () => {
    const host = open();
    excel.workbook.sheet('支出').protected = true;
    await host.readSheets();
    const before = excel.workbook.snapshot();
    const fault = await faultOf(() => host.apply(marks));
    expect(fault.code).toBe('sheetProtected');
    expect(fault.message).toBe('工作表“支出”受保护，没有写入任何内容；请先在“审阅”里撤销工作表保护，再试一次。');
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test('受保护的工作表上还有我们的标记时，一个都不清', async () => {
    const host = open();
    await host.apply(marks);
    excel.workbook.sheet('支出').protected = true;
    const before = excel.workbook.snapshot();
    expect((await faultOf(() => host.apply([{ kind: 'clearMarks' }]))).code).toBe('sheetProtected');
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test('受保护的工作表可以除外：别的照样清、照样标', async () => {
    const host = open();
    await host.apply(marks);
    excel.workbook.sheet('支出').protected = true;
    await host.apply([{ kind: 'clearMarks', except: ['支出'] }]);
    expect((await host.readMarks()).map(({ sheet }) => sheet)).toEqual(['支出']);
  });

  test('读取之后才受保护：从事件得知，或者从 Excel 的拒绝得知', async () => {
    const host = open();
    await host.capabilities();
    const before = excel.workbook.snapshot();
    excel.workbook.protect('支出');
    await excel.told();
    expect((await faultOf(() => host.apply(marks))).code).toBe('sheetProtected');
    expect(excel.lastActions()).not.toContain('Add');
    excel.workbook.protect('支出', false);
    await excel.told();
    await host.apply(marks);
    await host.apply([{ kind: 'clearMarks' }]);
    await host.readSheets();
    excel.workbook.sheet('支出').protected = true;
    expect((await faultOf(() => host.apply(marks))).message).toContain('“支出”受保护');
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  describe('写到一半才遇上保护', () => {
    const cells = [
      { address: 'B2', content: 5, numberFormat: '0.0' },
      { address: 'D9', content: { formula: 'B2*2' } },
    ];
    const edits: WorkbookEdit[] = [
      report,
      ...['收入', '支出'].map((name) => ({ kind: 'setCells', sheet: name, cells }) as const),
    ];

    test('写了的放回原样，新建的表删去', async () => {
      const host = open();
      await host.readSheets();
      excel.workbook.sheet('支出').protected = true;
      const before = visible();
      expect((await faultOf(() => host.apply(edits))).message).toContain('“支出”受保护，没有写入任何内容');
      expect(visible()).toEqual(before);
    });

    test('Excel 没有说原来是什么，就说明哪张可能写了一部分', async () => {
      const host = open();
      await host.readSheets();
      excel.workbook.sheet('支出').protected = true;
      excel.answersBeforeError = false;
      const fault = await faultOf(() => host.apply(edits));
      expect([fault.code, fault.message]).toEqual([
        'sheetProtected',
        '工作表“支出”受保护，没有写完；“收入”、“核对报告”可能已写入一部分，请先在“审阅”里撤销保护，再做一次。',
      ]);
    });

    test('工作簿结构列出之后才受保护也一样', async () => {
      const host = open();
      await host.apply([report]);
      excel.workbook.structureProtected = true;
      const ending: WorkbookEdit[] = [
        { kind: 'setCells', sheet: '收入', cells },
        { kind: 'deleteSheet', name: '核对报告' },
      ];
      const before = visible();
      expect((await faultOf(() => host.apply(ending))).message).toContain('工作簿的结构受保护');
      expect(visible()).toEqual(before);
      excel.workbook.structureProtected = false;
      await host.readSheets();
      excel.workbook.structureProtected = true;
      excel.answersBeforeError = false;
      expect((await faultOf(() => host.apply(ending))).message).toContain(
        '工作簿受保护或者只读，没有写完；“收入”可能已写入一部分',
      );
    });

    test('标记一个不留，先前的也取下了就说出来', async () => {
      const host = open();
      await host.apply(marks);
      excel.workbook.sheet('支出').protected = true;
      expect((await faultOf(() => host.apply(marks))).message).toBe(
        '工作表“支出”受保护，没有写完；其他工作表上的标记已全部取下，请先在“审阅”里撤销保护，再做一次。',
      );
      expect(excel.workbook.sheet('收入').conditionalFormats).toEqual([]);
    });

    /** Cells that hold something, with their formats. */
    function visible(): unknown {
      return JSON.parse(JSON.stringify(excel.workbook.snapshot()));
    }
  });

  test('Excel 没有按时答复：不说没有写入', async () => {
    const host = open();
    await host.readSheets();
    for (const [code, words] of [
      ['Timeout', '可能没有做完'],
      ['RequestAborted', '可能没有做完'],
      ['ServerBusy', '没有写入任何内容'],
    ] as const) {
      excel.refuse = code;
      const fault = await faultOf(() => host.apply(marks));
      expect([fault.code, fault.message]).toEqual(['busy', expect.stringContaining(words)]);
    }
  });

  test('超过网页版 5 MB 的写入：什么都不写', async () => {
    const host = open({ platform: 'OfficeOnline' });
    await host.readSheets();
    const before = excel.workbook.snapshot();
    const fill = (count: number): WorkbookEdit => {
      const cells = Array.from({ length: count }, (_cell, row) => ({ address: `C${row + 1}`, content: 12.5 }));
      return { kind: 'setCells', sheet: '收入', cells };
    };
    excel.requestLimit = 20_000;
    const fault = await faultOf(() => host.apply([fill(5_000)]));
    expect([fault.code, fault.message]).toEqual(['tooLarge', expect.stringContaining('没有写入任何内容')]);
    excel.requestLimit = WEB_LIMIT;
    expect((await faultOf(() => host.apply([fill(80_001)]))).code).toBe('tooLarge');
    expect(excel.workbook.snapshot()).toEqual(before);
    excel.responseLimit = 20_000;
    expect((await faultOf(() => host.apply([fill(5_000)]))).message).toContain('可能没有做完');
  });

  test('80,000 格正好在网页版的 5 MB 之内，写得下，也撤得回', async () => {
    const host = open({ platform: 'OfficeOnline' });
    await host.readSheets();
    const before = await host.readSheets();
    const cells = Array.from({ length: 80_000 }, (_cell, row) => ({
      address: `C${row + 1}`,
      content: -1234567.89,
      numberFormat: '#,##0.00;-#,##0.00',
    }));
    const { undo } = await host.apply([{ kind: 'setCells', sheet: '收入', cells }]);
    expect(excel.workbook.sheet('收入').at(79_999, 2).value).toBe(-1234567.89);
    await host.apply(undo);
    expect(await host.readSheets()).toEqual(before);
  });

  test('桌面版没有这个上限', async () => {
    const host = open();
    await host.readSheets();
    const cells = Array.from({ length: 80_001 }, (_cell, row) => ({ address: `C${row + 1}`, content: row }));
    await host.apply([{ kind: 'setCells', sheet: '收入', cells }]);
    expect(excel.workbook.sheet('收入').at(80_000, 2).value).toBe(80_000);
  });

  test.each(['InvalidArgument', 'InvalidOperation', 'GeneralException'])(
    '列出之后才隐藏或删去的表，定位时按实情说明，不看 Excel 给的代码（%s）',
    async (code) => {
      const host = open();
      await host.readSheets();
      excel.workbook.codeOfHidden = code;
      excel.workbook.sheet('支出').visibility = 'VeryHidden';
      const locate = (address: string, name = '支出') => faultOf(() => host.locate({ sheet: name, address }));
      expect((await locate('A1')).message).toBe('工作表“支出”是隐藏的，不能定位；请先取消隐藏。');
      expect((await locate('XFE1', '收入')).message).toBe('工作表“收入”里没有单元格 XFE1；请重新核对。');
      excel.workbook.deleteSheet(excel.workbook.sheet('支出'));
      expect((await locate('A1')).message).toContain('没有工作表“支出”');
    },
  );

  test('自动进行的写入等用户离开单元格', async () => {
    const host = open();
    await host.readSheets();
    excel.workbook.beginEditing();
    const waiting = host.apply(marks, { patient: true });
    excel.workbook.endEditing();
    await waiting;
    expect(excel.workbook.sheet('收入').conditionalFormats).toHaveLength(1);
  });

  test('工作簿结构受保护：不能增加工作表', async () => {
    const host = open();
    excel.workbook.structureProtected = true;
    await host.readSheets();
    expect((await faultOf(() => host.apply([report]))).message).toContain('工作簿的结构受保护');
  });

  test('正在编辑单元格：请用户先结束；自动核对则等着', async () => {
    const host = open();
    await host.readSheets();
    excel.workbook.beginEditing();
    for (const run of [
      () => host.readSheets(),
      () => host.apply(marks),
      () => host.locate({ sheet: '收入', address: 'A1' }),
    ]) {
      expect((await faultOf(run)).message).toBe('正在编辑单元格；请先按回车键确认或按 Esc 键取消，再试一次。');
    }
    const waiting = Promise.all([host.readSheets({ patient: true }), host.readStored({ patient: true })]);
    excel.workbook.endEditing();
    const [grids, stored] = await waiting;
    expect([grids.length, stored]).toEqual([2, null]);
  });

  test('只读的工作簿：能读能定位，不能写，也说得出为什么', async () => {
    const host = open({ readOnly: true });
    const { write, locate, limitation } = await host.capabilities();
    expect([write, locate, limitation]).toEqual([
      false,
      true,
      '这个工作簿是只读的，没有写入任何内容；请另存一份，或点“启用编辑”后再试。',
    ]);
    expect((await host.readSheets()).length).toBe(2);
    expect((await faultOf(() => host.apply(marks))).code).toBe('readOnly');
  });

  test('太旧的 Excel：说明缺什么、怎么办', async () => {
    const host = open({ level: 12 });
    expect((await host.capabilities()).limitation).toContain('缺少 ExcelApi 1.14');
    expect((await faultOf(() => host.readSheets())).code).toBe('notSupported');
  });

  test('列出之后改名的表照样标，删去的表说没有', async () => {
    const host = open();
    await host.readSheets();
    excel.workbook.sheet('支出').name = '支出表';
    await host.apply(marks);
    expect(excel.workbook.sheet('支出表').conditionalFormats).toHaveLength(1);
    excel.workbook.sheets.pop();
    expect((await faultOf(() => host.apply(marks))).code).toBe('sheetMissing');
    expect(excel.workbook.sheet('收入').conditionalFormats).toHaveLength(1);
  });

  test('用户自己建了同名的核对报告：照样写成', async () => {
    const host = open();
    await host.readSheets();
    excel.workbook.addSheet('核对报告').put(5, 5, { value: '旧', type: 'String', format: 'General' });
    await host.apply([report]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['收入', '支出', '核对报告']);
    expect(excel.workbook.sheet('核对报告').at(5, 5).type).toBe('Empty');
    expect(excel.workbook.sheet('核对报告').at(0, 0).value).toBe('对表核对报告');
  });
});
