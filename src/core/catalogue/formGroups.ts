import type { FormId } from '../forms';

/** Forms whose rows are functional accounts (功能分类科目). */
export const FUNCTIONAL_FORMS: readonly FormId[] = ['02', '03', '05', '07', '08', 'B2', 'B3', 'B5', 'B8', 'B9'];

/** Forms that print the 类 as lines of their own, without codes. */
export const CLASS_LINE_FORMS: readonly FormId[] = ['01', '04', 'B1', 'B4'];

/** Forms whose rows are economic accounts (经济分类科目). */
export const ECONOMIC_FORMS: readonly FormId[] = ['06', '10', 'B6'];

/** The nine forms every department publishes, of the final accounts and of the budget; 公开10 and 11 are asked for in some places. */
export const FINAL_ACCOUNTS_FORMS: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
export const BUDGET_FORMS: readonly FormId[] = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9'];
