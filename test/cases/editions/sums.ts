import type { Department, Fund, Item } from './department';

export const APPROPRIATIONS: readonly Fund[] = ['general', 'governmentFunds', 'stateCapital'];

export function expenditure({ basic, project, operating = 0 }: Item): number {
  return basic + project + operating;
}

/** What was received of the budget the item is paid from: spent and left, less what was there. */
export function appropriation(item: Item): number {
  return item.fund === 'own' ? 0 : expenditure(item) + item.closing - item.opening;
}

export function otherIncome({ income = {} }: Item, column: string): number {
  return income[column] ?? 0;
}

export function income(item: Item): number {
  return appropriation(item) + total(Object.values(item.income ?? {}), (each) => each);
}

export function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

export function itemsOf({ items }: Department, ...funds: readonly Fund[]): readonly Item[] {
  return items.filter(({ fund }) => funds.includes(fund));
}

/** Items under a code of any length, all for 合计. */
export function under(items: readonly Item[], code: string): readonly Item[] {
  return code === '合计' ? items : items.filter((item) => item.code.startsWith(code));
}

/** 类, 款 and 项 of some items in ascending order, each once. */
export function codesOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
}

/** Basic expenditure by economic code: of a 款, of a whole 类, or of several 类. */
export function economic({ economic: byCode }: Department, ...codes: readonly string[]): number {
  return total(
    Object.entries(byCode).filter(([code]) => codes.some((start) => code.startsWith(start))),
    ([, fen]) => fen,
  );
}

export const STAFF = ['301', '303'];
export const RUNNING = ['302', '307', '309', '310', '311', '312', '313', '399'];
