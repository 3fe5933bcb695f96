import { toA1 } from '../../../src/core/grid';
import { enabledRules, evaluate } from '../../../src/core/rules';
import { form, workbook } from '../../support/readings';
import { rule, run } from './run';

const current = workbook(form('05', `\n | 小计 | 基本支出\n合计 | 5.00 | 5.00`));

describe('一批规则', () => {
  test('结论按规则的次序排', () => {
    const rules = [
      rule('公开05[合计,小计] = 0', 'I', '乙'),
      rule('公开05[合计,小计] = 公开05[合计,基本支出]', 'E', '甲'),
    ];
    expect(evaluate(rules, { current }).outcomes.map((outcome) => [outcome.rule.id, outcome.verdict])).toEqual([
      ['乙', 'hint'],
      ['甲', 'passed'],
    ]);
  });

  test('结论列在左边那张表下', () => {
    const { outcomes, notRun } = evaluate([rule('公开05[合计,小计] >= 0'), rule('公开01[收入总计] >= 0')], { current });
    expect([outcomes[0]?.form, notRun[0]?.form]).toEqual(['05', '01']);
  });

  test('不成立的标出合计和各加数的格子，成立的没有话说', () => {
    const table = form(
      '05',
      `\n | 小计 | 基本支出 | 项目支出\n合计 | 5.00 | 3.00 | 1.00\n201 一般 | 5.00 | 3.001~ | 2.002~`,
    );
    const [broken, held] = run('公开05[*,小计] = 公开05[*,基本支出] + 公开05[*,项目支出]', {
      current: workbook(table),
    }).outcomes;
    expect(broken?.cells.map(({ row, column, role }) => `${toA1(row, column)} ${role}`)).toEqual([
      'B2 total',
      'C2 addend',
      'D2 addend',
    ]);
    expect(broken?.message).not.toBe('');
    expect([held?.verdict, held?.message, held?.relation?.difference]).toEqual(['passed', '', -3_000]);
  });

  test('格子都空着的关系记下各格：填了一格就可能不成立', () => {
    const table = form('05', `\n | 小计 | 基本支出\n合计 | 5.00 | 5.00\n201 一般 | | `);
    const { blank } = run('公开05[*,小计] = 公开05[*,基本支出]', { current: workbook(table) });
    expect(blank?.map(({ terms }) => terms.map(({ line, column }) => `${line},${column}`))).toEqual([
      ['201,小计', '201,基本支出'],
    ]);
  });

  test('默认不核对的，点了名才核对', () => {
    const rules = [rule('公开05[合计,小计] >= 0'), { ...rule('公开05[合计,小计] = 0', 'I', 'C3'), offByDefault: true }];
    expect(enabledRules(rules)).toHaveLength(1);
    expect(enabledRules(rules, new Set(['C3']))).toHaveLength(2);
  });

  test('自带的规则写错是程序的错，不是核对结果', () => {
    expect(() => evaluate([rule('公开05[合计]')], { current })).toThrow('试');
    const unknown = { id: '试', title: '', level: 'E', basis: '', check: '没有这种', with: {} } as const;
    expect(() => evaluate([unknown], { current })).toThrow('没有这种');
  });
});
