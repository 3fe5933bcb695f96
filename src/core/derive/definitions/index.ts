import { isBudgetForm } from '../../forms';
import type { WorkbookReading } from '../../reading';
import type { Definition } from '../types';
import { budgetDefinitions } from './budget';
import { finalAccountsDefinitions } from './finalAccounts';

/** Read from their notation when first asked for: checking needs none. */
const known: { finalAccounts?: readonly Definition[]; budget?: readonly Definition[] } = {};

/** The definitions that a workbook's text needs: those of the final accounts, of the budget, or both. */
export function definitionsFor(current: WorkbookReading): readonly Definition[] {
  const budget = current.forms.some(({ form }) => isBudgetForm(form));
  const finalAccounts = current.forms.some(({ form }) => !isBudgetForm(form));
  return [
    ...(finalAccounts ? (known.finalAccounts ??= finalAccountsDefinitions()) : []),
    ...(budget ? (known.budget ??= budgetDefinitions()) : []),
  ];
}
