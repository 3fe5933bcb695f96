import type { WorkbookEdit } from '../../core/edits';
import { balanceSheet } from './balanceSheet';
import { refusalOf } from './lines';
import type { BalancePlan } from './plan';

/**
 * The edits that carry a plan out: figures, units and notes, then the sheet 核对报告. None where nothing would change, or pins
 * cannot be kept.
 * @param madeAt local date and time as the user reads it
 * @param sheet name of the sheet: another one where the user has a 核对报告
 */
export function balanceEdits(plan: BalancePlan, madeAt: string, sheet: string): readonly WorkbookEdit[] {
  const { edits } = plan.conversion;
  return edits.length === 0 || refusalOf(plan) !== undefined ? [] : [...edits, balanceSheet(plan, madeAt, sheet)];
}
