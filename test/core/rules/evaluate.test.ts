import { enabledRules, evaluate } from '../../../src/core/rules';
import { form, workbook } from '../../support/readings';
import { rule } from './run';

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
