import { catalogue } from '../../../src/core/catalogue';
import { diagnose } from '../../../src/core/diagnosis';
import type { WorkbookReading } from '../../../src/core/reading';
import { enabledRules, evaluate } from '../../../src/core/rules';
import { form, workbook } from '../../support/readings';

const FORM_03 = `
                            | 本年支出合计 | 基本支出 | 项目支出
  合计                       | 560.00 | 360.00 | 200.00
  201 一般公共服务支出         | 500.00 | 300.00 | 200.00
  20103 政府办公厅            | 500.00 | 300.00 | 200.00
  2010301 行政运行            | 300.00 | 300.00 |
  2010302 一般行政管理事务     | 200.00 |        | 200.00
  208 社会保障和就业支出       | 60.00  | 60.00  |
  20805 行政事业单位养老支出   | 60.00  | 60.00  |
  2080505 基本养老保险缴费支出 | 60.00  | 60.00  |`;
const FORM_05 = FORM_03.replace('本年支出合计', '小计');

function causesOf(form03: string, form05: string) {
  const rules = enabledRules(catalogue);
  const reading = workbook(form('03', form03), form('05', form05));
  const again = (current: WorkbookReading) => evaluate(rules, { current });
  const causes = diagnose(again(reading), { reading, evaluate: again });
  return causes.filter(
    ({ id }) => id.startsWith('row:') || id.startsWith('unit:') || id.startsWith('cell:') || id.startsWith('un'),
  );
}

function without(table: string, ...codes: string[]): string {
  const lines = table.split('\n').filter((line) => !codes.some((code) => line.trim().startsWith(`${code} `)));
  return lines.join('\n');
}

describe('a row', () => {
  it('that is left out is one cause and accuses no amount', () => {
    const [cause, ...more] = causesOf(FORM_03, without(FORM_05, '2010302'));
    expect(more).toEqual([]);
    expect(cause).toMatchObject({ id: 'row:05[2010302]', suspects: [] });
    expect(cause?.remedies).toMatchObject([
      {
        kind: 'insertRow',
        above: 5,
        code: '2010302',
        amounts: [
          { column: '小计', fen: 200_000_000 },
          { column: '项目支出', fen: 200_000_000 },
        ],
      },
    ]);
    expect(cause?.message).toBe(
      '公开05 疑漏列 2010302 一般行政管理事务 一行：公开03 列有这一科目，本表的合计也含有它的金额；请在第 6 行之前补上，小计 200.00、项目支出 200.00，改后 2 处核对全部相符',
    );
  });

  it('that is left out with all below it is one cause', () => {
    const [cause, ...more] = causesOf(FORM_03, without(FORM_05, '208', '20805', '2080505'));
    expect(more).toEqual([]);
    expect(cause?.message).toContain('疑漏列 208 社会保障和就业支出 一行（连同其下级共 3 行）');
  });

  it('under a misspelt code is one cause', () => {
    const [cause, ...more] = causesOf(FORM_03, FORM_05.replace('2010302', '2010307'));
    expect(more).toEqual([]);
    expect(cause?.message).toContain('公开05 的科目编码 2010307 疑为 2010302');
    expect(cause?.remedies).toMatchObject([{ kind: 'changeCode', printed: '2010307', proposed: '2010302' }]);
  });

  it('that is listed twice is one cause', () => {
    const line = FORM_05.split('\n').find((each) => each.includes('2010302')) ?? '';
    const [cause, ...more] = causesOf(FORM_03, FORM_05.replace(line, `${line}\n${line}`));
    expect(more).toEqual([]);
    expect(cause?.message).toContain(
      '公开05 的 2010302 一般行政管理事务 列了两次：第 7 行与第 6 行编码和金额都相同，疑重复，请删去一行',
    );
    expect(cause?.remedies).toMatchObject([{ kind: 'deleteRow', row: 6, code: '2010302' }]);
  });

  it('that another form has for good reasons is not called left out', () => {
    expect(
      causesOf(
        FORM_03,
        without(FORM_05, '2010302').replaceAll('200.00', '').replace('560.00', '360.00').replaceAll('500.00', '300.00'),
      ),
    ).toEqual([]);
  });
});

describe('amounts that are all too large', () => {
  const timesTen = (table: string, column: number): string =>
    table
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .map((cell, at) => (at === column ? cell.replace(/(\d+)\.00/, '$10.00') : cell))
          .join('|'),
      )
      .join('\n');

  it('in one column are one cause, with what to do about the column', () => {
    const [cause, ...more] = causesOf(FORM_03, timesTen(FORM_05, 2));
    expect(more).toEqual([]);
    expect(cause).toMatchObject({ id: 'unit:05[基本支出]', suspects: [] });
    expect(cause?.remedies).toMatchObject([{ kind: 'multiplyAmounts', by: 0.1 }]);
  });
});
