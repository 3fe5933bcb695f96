import { isBudgetForm } from '../../forms';
import type { WorkbookReading } from '../../reading';
import type { Outline } from '../types';
import { budgets } from './budgets';
import { national } from './national';
import { outlineNames } from './names';
import { provinces } from './provinces';

export { outlineNames };

const outlines: readonly Outline[] = [national, ...provinces, ...budgets];

/** The outline that a figure's key comes from. */
export function outlineOfKey(key: string): Outline | undefined {
  return outlines.find(({ id }) => key.startsWith(`${id}_`));
}

/** The outline of that name, `undefined` where there is none. */
export function outlineNamed(name: string): Outline | undefined {
  return outlines.find((outline) => outline.name === name || outline.id === name);
}

/** Where none is asked for: the national one for final accounts, for a budget the first of budgets. */
export function usualOutline({ forms }: WorkbookReading): Outline {
  const ofBudget = forms.length > 0 && forms.every(({ form }) => isBudgetForm(form));
  return ofBudget ? (budgets[0] ?? national) : national;
}
