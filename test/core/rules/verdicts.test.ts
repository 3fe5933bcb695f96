import { form, workbook } from '../../support/readings';
import { only, run } from './run';
import type { Level } from '../../../src/core/rules';
import type { AmountUnit } from '../../../src/core/money';

function verdict(total: string, parts: readonly string[], level: Level = 'E', unit: AmountUnit = '万元'): string {
  const rows = parts.map((part, index) => `${201 + index} 类 | ${part}`).join('\n');
  const table = form('05', `\n | 小计\n合计 | ${total}\n${rows}`, { unit });
  return only(run('ROLLUP(公开05)', { current: workbook(table) }, level)).verdict;
}

describe('一条不成立的恒等式怎样定性', () => {
  test.each([
    ['相等', '3.00', ['1.00', '2.00'], 'passed'],
    ['差 0.01，三个数至多能差 0.015', '3.01', ['1.00', '2.00'], 'rounding'],
    ['差 0.02，四舍五入解释不了', '3.02', ['1.00', '2.00'], 'error'],
    ['空格子不放宽尺度', '3.02', ['1.00', '2.00', '', ''], 'error'],
    ['二进制小数的毛刺不是差异', '0.30', ['0.10', '0.20'], 'passed'],
  ])('%s', (_name, total, parts, expected) => {
    expect(verdict(total, parts)).toBe(expected);
  });

  test('以元列示、两位小数的表没有尾差', () => {
    expect(verdict('3.01', ['1.00', '2.00'], 'E', '元')).toBe('error');
  });

  test('以元列示、不带小数的表有半元的尾差', () => {
    expect(verdict('4', ['1', '2'], 'E', '元')).toBe('rounding');
    expect(verdict('5', ['1', '2'], 'E', '元')).toBe('error');
  });

  test('藏着小数的格子按实际数算，没有尾差可言', () => {
    expect(verdict('3.000001~', ['1.00~', '2.00~'])).toBe('error');
  });

  test('只有一个数四舍五入过：在它的半步之内就是对的，出了半步就是错的', () => {
    expect(verdict('3.00', ['1.001~', '2.002~'])).toBe('passed');
    expect(verdict('3.01', ['1.001~', '2.002~'])).toBe('error');
    expect(verdict('3.00', ['1.001~', '2.00'])).toBe('rounding');
  });

  test('加数多了，尾差凑不到那么大：存疑', () => {
    const parts = Array.from({ length: 20 }, () => '1.00');
    expect(verdict('20.03', parts)).toBe('rounding');
    expect(verdict('20.05', parts)).toBe('suspect');
    expect(verdict('20.10', parts)).toBe('suspect');
    expect(verdict('20.11', parts)).toBe('error');
  });

  test('三个数都差到极限也不可信：存疑；两个数只差最末一位是尾差', () => {
    const judged = (wages: string): string => {
      const rounded = form('05', `\n | 小计 | 基本支出\n合计 | 5.00 | 3.00`);
      const whole = form('06', `\n | 金额\n人员经费合计 | ${wages}`, { unit: '元' });
      const formula = '公开05[合计,小计] = 公开05[合计,基本支出] + 公开06[人员经费合计]';
      return only(run(formula, { current: workbook(rounded, whole) })).verdict;
    };
    expect(judged('20000')).toBe('passed');
    expect(judged('20050')).toBe('rounding');
    expect(judged('20099')).toBe('suspect');
    expect(judged('20101')).toBe('error');
  });

  test.each([
    ['E', 'rounding', 'error'],
    ['W', 'rounding', 'suspect'],
    ['H', 'passed', 'explain'],
    ['I', 'passed', 'hint'],
  ] as const)('级别 %s：尾差之内 %s，之外 %s', (level, within, beyond) => {
    expect(verdict('3.01', ['1.00', '2.00'], level)).toBe(within);
    expect(verdict('3.02', ['1.00', '2.00'], level)).toBe(beyond);
  });

  test('不等式只看违反的方向', () => {
    const table = form('05', `\n | 小计 | 基本支出\n合计 | 5.00 | 5.01`);
    const judged = (formula: string): string => only(run(formula, { current: workbook(table) })).verdict;
    expect(judged('公开05[合计,小计] <= 公开05[合计,基本支出]')).toBe('passed');
    expect(judged('公开05[合计,小计] >= 公开05[合计,基本支出]')).toBe('rounding');
    expect(judged('公开05[合计,小计] >= 公开05[合计,基本支出] + 公开05[合计,小计]')).toBe('error');
  });

  test('不等式在尾差之内就可能成立，凑得再大也不存疑', () => {
    const codes = Array.from({ length: 20 }, (_, index) => String(201 + index));
    const table = form('05', `\n | 小计\n合计 | 20.05\n${codes.map((code) => `${code} 类 | 1.00`).join('\n')}`);
    const parts = codes.map((code) => `公开05[${code},小计]`).join(' + ');
    expect(only(run(`公开05[合计,小计] = ${parts}`, { current: workbook(table) })).verdict).toBe('suspect');
    expect(only(run(`公开05[合计,小计] <= ${parts}`, { current: workbook(table) })).verdict).toBe('rounding');
  });

  test('同一格出现两次，只四舍五入过一次', () => {
    const table = form('05', `\n | 小计 | 基本支出\n合计 | 5.00 | 5.01`);
    const formula = '公开05[合计,小计] + 公开05[合计,基本支出] = 公开05[合计,小计] + 公开05[合计,小计]';
    const { verdict: judged, relation } = only(run(formula, { current: workbook(table) }));
    expect([judged, relation?.tolerance]).toEqual(['rounding', 10_000]);
  });

  test('两边都有的格子相互抵消，不算四舍五入过', () => {
    const table = form('05', `\n | 小计 | 基本支出 | 项目支出\n合计 | 9.00 | 5.00 | 5.01`);
    const formula = '公开05[合计,小计] + 公开05[合计,基本支出] = 公开05[合计,小计] + 公开05[合计,项目支出]';
    const { verdict: judged, relation } = only(run(formula, { current: workbook(table) }));
    expect([judged, relation?.tolerance]).toEqual(['rounding', 10_000]);
  });
});
