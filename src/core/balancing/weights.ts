import { formDefinition } from '../forms';
import type { FormId } from '../forms';

/** What it counts when a figure leaves its ordinary rounding, by what the figure is. */
const WEIGHTS = { total: 100, class: 10, subclass: 3, item: 1 } as const;

/** Length of a functional or economic code, and what a line with such a code is. */
const BY_CODE_LENGTH: Readonly<Record<number, keyof typeof WEIGHTS>> = { 3: 'class', 5: 'subclass', 7: 'item' };

const CODE = /^\d+$/;
const TOTAL = /[合总]计$/;

/** Lines whose figures everybody quotes, in forms that set income against expenditure. */
const GRAND_TOTALS = ['收入总计', '支出总计', '本年收入合计', '本年支出合计', '本年收入', '本年支出'];
const FORMS_WITH_GRAND_TOTALS: readonly FormId[] = ['01', '04', 'B1', 'B4'];

/**
 * The weight of a figure. Lines without a code stand for whole 类 (一般公共预算财政拨款收入), but those that bear a total's name;
 * in forms by item of expense (公开09) the columns bear it.
 */
export function weightOf(form: FormId, line: string, column: string): number {
  if (TOTAL.test(line)) return WEIGHTS.total;
  if (formDefinition(form).rows === 'header' && TOTAL.test(column)) return WEIGHTS.total;
  return WEIGHTS[CODE.test(line) ? (BY_CODE_LENGTH[line.length] ?? 'item') : 'class'];
}

/** Whether a figure is one of the grand totals, which keep their ordinary rounding wherever that is possible. */
export function isGrandTotal(form: FormId, line: string): boolean {
  return FORMS_WITH_GRAND_TOTALS.includes(form) && GRAND_TOTALS.includes(line);
}
