import { diagnose } from '../../../src/core/diagnosis';
import { evaluation } from './relations';

const ITEMS = ['2080101', '2080102', '2080103', '2080104', '2080105', '2080106'];
const BASIC = ['10.00', '22.00', '31.00', '47.00', '53.00', '66.00'];
const PROJECT = ['5.00', '', '7.00', '9.00', '', '3.00'];
const TOTAL = ['15.00', '22.00', '38.00', '56.00', '53.00', '69.00'];
const RELATIONS = [
  ...['合计', ...ITEMS].map((row) => `${row}.小计 = ${row}.基本支出 + ${row}.项目支出`),
  ...['小计', '基本支出', '项目支出'].map(
    (column) => `合计.${column} = ${ITEMS.map((row) => `${row}.${column}`).join('+')}`,
  ),
].join('\n');

function table(basic: readonly string[]): string {
  const rows = ITEMS.map((code, at) => [code, TOTAL[at], basic[at], PROJECT[at]].join(' | '));
  return ['x | 小计 | 基本支出 | 项目支出', '合计 | 253.00 | 229.00 | 24.00', ...rows].join('\n');
}

describe('amounts that slid against the codes', () => {
  it('are right as they are', () => {
    expect(diagnose(evaluation(table(BASIC), RELATIONS))).toEqual([]);
  });

  it.each([
    ['down', ['10.00', '', '22.00', '31.00', '47.00', '53.00'], '金额下移了 1 行，上移 1 行后 6 处核对随之相符', 4],
    ['up', ['10.00', '31.00', '47.00', '53.00', '66.00', ''], '金额上移了 1 行，下移 1 行后 6 处核对随之相符', 5],
  ])('are one cause where they slid %s', (_, basic, words, row) => {
    const [cause, ...more] = diagnose(evaluation(table(basic), RELATIONS));
    expect(more).toEqual([]);
    expect(cause?.message).toContain(`公开05 “基本支出”从第 ${row} 行起整列错位`);
    expect(cause?.message).toContain(words);
    expect(new Set(cause?.suspects.map(({ slip }) => slip))).toEqual(new Set(['shiftedRows']));
    expect(cause?.together).toBe(cause?.suspects.length);
    expect(cause?.suspects[0]?.cell.row).toBe(row - 1);
  });

  it('past rows that are blank are one cause, each amount in its place', () => {
    const blank = ['10.00', '', '31.00', '', '53.00', '66.00'];
    const totals = ITEMS.map((_, at) => (Number(blank[at]) + Number(PROJECT[at])).toFixed(2));
    const filledUp = ['10.00', '31.00', '53.00', '66.00', '', ''];
    const rows = ITEMS.map((code, at) => [code, totals[at], filledUp[at], PROJECT[at]].join(' | '));
    const slid = ['x | 小计 | 基本支出 | 项目支出', '合计 | 184.00 | 160.00 | 24.00', ...rows].join('\n');
    const [cause, ...more] = diagnose(evaluation(slid, RELATIONS));
    expect(more).toEqual([]);
    expect(cause?.message).toContain('公开05 “基本支出”从第 4 行起整列错位：金额的先后不错，却没有对准科目');
    expect(cause?.suspects.map(({ proposedFen }) => proposedFen)).toEqual([0, 3_100, 0, 5_300, 6_600]);
    expect(cause?.together).toBe(5);
  });

  it('are not made out of two wrong cells', () => {
    const basic = ['10.00', '25.00', '31.00', '74.00', '53.00', '66.00'];
    const causes = diagnose(evaluation(table(basic), RELATIONS));
    expect(causes.map(({ suspects }) => suspects[0]?.line).sort()).toEqual(['2080102', '2080104']);
  });
});
