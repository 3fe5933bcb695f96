import type { Department, Fund, Item } from '../../cases/editions/department';
import { expenditure, itemsOf, total } from '../../cases/editions/sums';
import type { Shape } from '../shape';
import { departmentOf } from '../shape';

/** A department's budget; nothing is carried forward from it. Amounts in 分. */
export interface Budget {
  readonly department: Department;
  /** Income that is no appropriation. */
  readonly fees: number;
  readonly others: number;
  readonly usedBalance: number;
}

const STEP = 10_000;

/** The budget of a department of this shape. @param carried whether anything is carried over from last year */
export function budgetOf(shape: Shape, carried: boolean): Budget {
  const plain = departmentOf(shape);
  const items = plain.items.map((item): Item => {
    const opening = carried && item.fund !== 'own' ? Math.min(item.opening, expenditure(item)) : 0;
    return { ...item, opening, closing: 0 };
  });
  const department = { ...plain, items };
  const own = itemsOf(department, 'own');
  const usedBalance = carried ? Math.min(total(own, expenditure), plain.usedBalance) : 0;
  const fees = Math.max(0, total(own, feesOf) - usedBalance);
  return { department, usedBalance, fees, others: total(own, expenditure) - usedBalance - fees };
}

/** What of an item is paid from fees, where it is no appropriation. */
export function feesOf(item: Item): number {
  return item.fund === 'own' ? Math.floor(expenditure(item) / 2 / STEP) * STEP : 0;
}

export const BUDGETS: readonly Exclude<Fund, 'own'>[] = ['general', 'governmentFunds', 'stateCapital'];

export const BUDGET_NAMES = {
  general: '一般公共预算',
  governmentFunds: '政府性基金预算',
  stateCapital: '国有资本经营预算',
} as const;

/** What a budget gives this year, and what is carried over of it. */
export function given({ department }: Budget, ...funds: readonly Fund[]): { now: number; before: number } {
  const items = itemsOf(department, ...funds);
  const before = total(items, ({ opening }) => opening);
  return { now: total(items, expenditure) - before, before };
}

/** What people are paid of some basic expenditure; the rest runs the office. */
export function people(basic: number): number {
  return Math.floor((basic * 3) / 4 / STEP) * STEP;
}
