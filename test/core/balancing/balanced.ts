import type { Balanced, Solver } from '../../../src/core/balancing';
import { balance, constraintsOf, figuresOf } from '../../../src/core/balancing';
import type { BalanceFigure, Constraint } from '../../../src/core/balancing';
import { formatAmount } from '../../../src/core/money';
import type { AmountUnit } from '../../../src/core/money';
import { form, workbook } from '../../support/readings';
import { evaluation } from '../diagnosis/relations';

export interface Problem {
  readonly figures: readonly BalanceFigure[];
  readonly constraints: readonly Constraint[];
}

/** Amounts and relations in the accountant's notation (see `evaluation`) as they are balanced. */
export function problem(table: string, relations: string, unit: AmountUnit = '元'): Problem {
  const reading = workbook(form('05', table, { unit, sheet: '表' }));
  const figures = figuresOf(reading, unit === '元' ? 'convert' : 'choose');
  return { figures, constraints: constraintsOf(evaluation(table, relations, unit).outcomes, figures).constraints };
}

/** What every figure becomes, `line.column amount`; those that leave their ordinary rounding with an arrow. */
export function shown({ figures }: Problem, { amounts }: Balanced): readonly string[] {
  const lines = figures.map(({ line, column, plain, cell }, index) => {
    const amount = amounts[index] ?? 0;
    const text = formatAmount(amount, '万元', 2);
    const moved = amount === plain ? text : `${formatAmount(plain, '万元', 2)} → ${text}`;
    return { row: cell.row, column: cell.column, text: `${line}.${column} ${moved}` };
  });
  return lines.sort((a, b) => a.row - b.row || a.column - b.column).map(({ text }) => text);
}

/** What a table comes to. */
export function balanced(table: string, relations: string, solver: Solver, unit: AmountUnit = '元'): readonly string[] {
  const made = problem(table, relations, unit);
  return shown(made, balance(made.figures, made.constraints, solver));
}
