import fc from 'fast-check';
import { formatAmount } from '../../../src/core/money';
import { evaluate } from '../../../src/core/rules';
import { form, workbook } from '../../support/readings';
import { rule, run, told } from './run';
import type { AmountUnit } from '../../../src/core/money';
import type { FormReading } from '../../../src/core/reading';

/** A form 05 as numbers of 0.01 万元: total, then each class. */
interface Sheet {
  readonly total: number;
  readonly classes: readonly number[];
}

const STEP = 10_000;
const amount = fc.integer({ min: -1_000_000, max: 10_000_000 });
const sheets = fc.record({
  classes: fc.array(amount, { minLength: 1, maxLength: 12 }),
  slip: fc.oneof(fc.integer({ min: -12, max: 12 }), amount),
});
const anySheet: fc.Arbitrary<Sheet> = sheets.map(({ classes, slip }) => ({
  classes,
  total: classes.reduce((sum, each) => sum + each, slip),
}));

function reading(
  { total, classes }: Sheet,
  order: readonly number[] = classes.map((_, index) => index),
  unit: AmountUnit = '万元',
): FormReading {
  const shown = (steps: number): string => formatAmount(steps * STEP, unit, 2);
  const rows = order.map((index) => `${201 + index} 类 | ${shown(classes[index] ?? 0)}`);
  return form('05', `\n | 小计\n合计 | ${shown(total)}\n${rows.join('\n')}`, { unit });
}

function verdictOf(table: FormReading): string {
  return run('ROLLUP(公开05)', { current: workbook(table) })
    .outcomes.map(({ verdict }) => verdict)
    .join();
}

describe('核对的结果', () => {
  test('与行的次序无关', () => {
    const shuffled = anySheet.chain((sheet) =>
      fc
        .shuffledSubarray(
          sheet.classes.map((_, index) => index),
          { minLength: sheet.classes.length },
        )
        .map((order) => ({ sheet, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ sheet, order }) => {
        const formula = '公开05[合计,小计] = SUM(公开05[类,小计])';
        const inOrder = run(formula, { current: workbook(reading(sheet)) });
        expect(told(run(formula, { current: workbook(reading(sheet, order)) }))).toEqual(told(inOrder));
        expect(verdictOf(reading(sheet, order))).toBe(verdictOf(reading(sheet)));
      }),
    );
  });

  test('两边同加一个数，结论不变', () => {
    fc.assert(
      fc.property(anySheet, amount, ({ total, classes }, added) => {
        const [first = 0, ...rest] = classes;
        const moved = { total: total + added, classes: [first + added, ...rest] };
        expect(verdictOf(reading(moved))).toBe(verdictOf(reading({ total, classes })));
      }),
    );
  });

  test('全表变号，结论不变', () => {
    fc.assert(
      fc.property(anySheet, ({ total, classes }) => {
        const negated = { total: -total, classes: classes.map((each) => -each) };
        expect(verdictOf(reading(negated))).toBe(verdictOf(reading({ total, classes })));
      }),
    );
  });

  test('万元表里通过的，换成元还是通过；元的表没有尾差', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const inYuan = verdictOf(reading(sheet, undefined, '元'));
        const inTenThousands = verdictOf(reading(sheet));
        expect(inYuan).toBe(inTenThousands === 'passed' ? 'passed' : 'error');
      }),
    );
  });

  test('各数从精确到分的数四舍五入而来，就绝不会是错误', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 30 }), (fens) => {
        const total = Math.round(fens.reduce((sum, fen) => sum + fen, 0) / STEP);
        const classes = fens.map((fen) => Math.round(fen / STEP));
        expect(verdictOf(reading({ total, classes }))).not.toBe('error');
      }),
    );
  });

  test('左右对调，结论不变', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const current = workbook(reading(sheet));
        const [one, other] = [
          '公开05[合计,小计] = SUM(公开05[类,小计])',
          'SUM(公开05[类,小计]) = 公开05[合计,小计]',
        ].map((formula) => run(formula, { current }).outcomes.map(({ verdict }) => verdict));
        expect(one).toEqual(other);
      }),
    );
  });

  test('每条规则都有交代：要么有结论，要么说为什么没核对', () => {
    const formulas = ['ROLLUP(公开05)', '公开01[收入总计] = 0', '公开05[k,小计] = 0', '公开05[229,小计] = 0'].map(
      (formula) => rule(formula),
    );
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { outcomes, notRun } = evaluate(formulas, { current: workbook(reading(sheet)) });
        for (const each of formulas) expect([...outcomes, ...notRun].some((told) => told.rule === each)).toBe(true);
      }),
    );
  });
});
