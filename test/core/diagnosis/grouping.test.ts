import { diagnose } from '../../../src/core/diagnosis';
import type { CheckRule, Outcome } from '../../../src/core/rules';
import { evaluation } from './relations';

const rule: CheckRule = {
  id: 'V-9',
  title: '科目名称规范',
  level: 'I',
  basis: '',
  check: 'names',
  with: {},
  form: '05',
};

function hint(place: string): Outcome {
  return { rule, form: '05', place, verdict: 'hint', cells: [], message: `${place} 的名称多了字` };
}

describe('what is not about a wrong figure', () => {
  it('roundings of a form are one cause', () => {
    const table = 'x | 甲 | 乙 | 丙\n合计 | 1.01 | 2.03 | 4.01\n一 | 0.50 | 1.01 | 2.00\n二 | 0.50 | 1.01 | 2.00';
    const relations = ['甲', '乙', '丙'].map((column) => `合计.${column} = 一.${column} + 二.${column}`).join('\n');
    const [cause, ...more] = diagnose(evaluation(table, relations, '万元'));
    expect(more).toEqual([]);
    expect(cause).toMatchObject({ id: 'rounding:05', verdict: 'rounding', message: '公开05：3 处尾差', suspects: [] });
  });

  it.each([
    [['201'], '201 的名称多了字'],
    [['201', '208', '213'], '201 的名称多了字；208 的名称多了字；213 的名称多了字'],
    [['201', '208', '213', '229'], '201 的名称多了字；208 的名称多了字；同类的还有 2 处'],
  ])('hints of one rule in one form are one cause (%j)', (codes, message) => {
    const causes = diagnose({ outcomes: codes.map(hint), notRun: [] });
    expect(causes).toEqual([expect.objectContaining({ message, outcomes: expect.any(Array) as unknown })]);
    expect(causes[0]?.outcomes).toHaveLength(codes.length);
  });

  it('what two checks say about one wrong word is one cause, and the graver one speaks', () => {
    const at = (row: number) => ({ sheet: '表', row, column: 1, role: 'subject' as const });
    const official = { ...hint('201,名'), verdict: 'suspect' as const, cells: [at(3)], message: '名称写错' };
    const several = { ...hint('201'), rule: { ...rule, id: 'V-8' }, cells: [at(3), at(9)] };
    const elsewhere = { ...hint('208'), cells: [at(20)] };
    const causes = diagnose({ outcomes: [official, several, elsewhere], notRun: [] });
    expect(causes.map(({ message }) => message)).toEqual(['名称写错', '208 的名称多了字']);
    expect(causes[0]?.outcomes).toEqual([several, official]);
  });

  it('what is to be explained is not blamed, but the cells concerned are named', () => {
    const [cause] = diagnose(evaluation('x | 金额\n决算 | 12.00\n预算 | 10.00', 'H: 决算.金额 <= 预算.金额'));
    expect(cause).toMatchObject({ verdict: 'explain', message: '决算.金额 <= 预算.金额 不符' });
    expect(cause?.suspects).toHaveLength(2);
  });

  it('the gravest comes first and ids are unique', () => {
    const wrong = evaluation(
      'x | 金额\n决算 | 12.00\n预算 | 10.00',
      'H: 决算.金额 <= 预算.金额\n决算.金额 = 预算.金额',
    );
    const causes = diagnose({
      outcomes: [hint('201'), ...wrong.outcomes, { ...hint('x'), verdict: 'error' }],
      notRun: [],
    });
    expect(causes.map(({ verdict }) => verdict)).toEqual(['error', 'error', 'hint']);
    expect(new Set(causes.map(({ id }) => id)).size).toBe(3);
  });
});
