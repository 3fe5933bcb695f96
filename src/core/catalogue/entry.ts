import type { FormulaRule, NamedCheckRule } from '../rules';

/**
 * One check of the catalogue. The id is permanent; `why` is written by hand where the title alone does not say what the check
 * is good for, and goes into the generated pages.
 */
export type Entry = (FormulaRule | NamedCheckRule) & { readonly why?: string };
