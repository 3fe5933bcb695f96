import { catalogue } from '../../../src/core/catalogue';
import { diagnose, type Diagnosis } from '../../../src/core/diagnosis';
import { readForms } from '../../../src/core/reading';
import { enabledRules, evaluate } from '../../../src/core/rules';
import { sheet } from '../../support/textTable';
import { evaluation } from './relations';

const ROWS = ['合计', '208', '210', '212'];
const SUMS = [
  ...ROWS.map((row) => `${row}.小计 = ${row}.基本支出 + ${row}.项目支出`),
  ...['小计', '基本支出', '项目支出'].map((column) => `合计.${column} = 208.${column} + 210.${column} + 212.${column}`),
].join('\n');

describe('two figures in each other’s places', () => {
  it('are one cause where each row shows its own', () => {
    const table = `
          | 小计    | 基本支出 | 项目支出
     合计 | 1520.00 | 920.81  | 599.19
     208  | 400.00  | 500.00  | 39.19
     210  | 100.00  | 60.00   | 40.00
     212  | 1020.00 | 360.81  | 520.00`;
    const [cause, ...more] = diagnose(evaluation(table, SUMS));
    expect(more).toEqual([]);
    expect(cause?.message).toContain('疑互换');
    expect(cause?.together).toBe(2);
    expect(cause?.suspects.map(({ proposedFen }) => proposedFen)).toEqual([36_081, 50_000]);
  });
});

describe('a bound broken in one place and an equation in another', () => {
  const relations = [
    ...['全部'].flatMap((column) => [
      `合计.${column} = 208.${column}`,
      `208.${column} = 2080101.${column} + 2080102.${column}`,
    ]),
    '另表.全部 = 合计.全部',
    '2080101.本表 <= 2080101.全部',
    '2080102.本表 <= 2080102.全部',
  ].join('\n');

  it('are one figure that its sums have followed, by as much as the equation tells', () => {
    const table = `
             | 本表  | 全部
     另表    |       | 150.00
     合计    |       | 78.00
     208     |       | 78.00
     2080101 | 50.00 | 8.00
     2080102 | 70.00 | 70.00`;
    const [cause, ...more] = diagnose(evaluation(table, relations));
    expect(more).toEqual([]);
    expect(cause?.suspects.map(({ line, proposedFen }) => [line, proposedFen])).toEqual([
      ['2080101', 8_000],
      ['合计', 15_000],
      ['208', 15_000],
    ]);
    expect(cause?.message).toContain('小数点错一位');
  });
});

describe('figures of 公开06 that fit no sum in several places of one column', () => {
  it('accuse no cell: they may stand in wrong rows, and no other form tells', () => {
    const [cause, ...more] = check(`
      一般公共预算财政拨款基本支出决算表|||公开06表
      部门：某局|||金额单位：万元
      科目代码|科目名称|决算数
      301|工资福利支出|52.00
      30101|基本工资|25.00
      30102|津贴补贴|30.11
      302|商品和服务支出|13.00
      30201|办公费|7.00
      30217|公务接待费|3.56
      303|对个人和家庭的补助|5.00
      30302|退休费|1.27
      人员经费合计||57.00
      公用经费合计||13.00`);
    expect(more).toEqual([]);
    expect(cause?.suspects).toEqual([]);
    expect(cause?.message).toContain('公开06 “金额”第');
    expect(cause?.message).toContain('3 处核对因此不符，表上看不出是哪几个');
  });
});

function check(text: string): readonly Diagnosis[] {
  const reading = readForms([sheet('附件6', text)]);
  return diagnose(evaluate(enabledRules(catalogue), { current: reading })).filter(({ outcomes }) =>
    outcomes.some(({ relation, verdict }) => relation !== undefined && verdict === 'error'),
  );
}
