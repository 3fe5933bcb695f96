import { budgetForms } from './budget';
import { finalAccountsForms } from './finalAccounts';
import type { ColumnDefinition, FormDefinition, FormId, LineDefinition } from './types';

/** Every form, final accounts before budgets, in canonical order. */
export const allForms: readonly FormDefinition[] = [...finalAccountsForms, ...budgetForms];

/** Every form by its canonical number. */
const forms: ReadonlyMap<FormId, FormDefinition> = new Map(allForms.map((form) => [form.id, form]));

const idByName = new Map(allForms.map((form) => [form.name, form.id]));

interface Lookup {
  readonly lines: ReadonlyMap<string, LineDefinition>;
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
}

const lookups: ReadonlyMap<FormId, Lookup> = new Map(
  allForms.map((form) => [form.id, { lines: byName(form.lines), columns: byName(form.columns) }]),
);

/** The definition of a form. */
export function formDefinition(id: FormId): FormDefinition {
  const form = forms.get(id);
  if (form === undefined) throw new RangeError(`no such form: ${id}`);
  return form;
}

/** Name of a form in the rule notation: `05` → 公开05, `B5` → 预算5. */
export function formName(id: FormId): string {
  return formDefinition(id).name;
}

/** Form of a name in the rule notation (公开05, 预算5), `undefined` where there is none. */
export function formIdOf(name: string): FormId | undefined {
  return idByName.get(name);
}

/** Whether a form belongs to the final accounts (公开) or to the budget (预算). */
export function isBudgetForm(id: FormId): boolean {
  return id.startsWith('B');
}

/** A line of a form by canonical name, code or official name; `undefined` for codes and labels that are no statutory line. */
export function lineDefinition(id: FormId, name: string): LineDefinition | undefined {
  return lookups.get(id)?.lines.get(name);
}

/** A column of a form by canonical name. */
export function columnDefinition(id: FormId, name: string): ColumnDefinition | undefined {
  return lookups.get(id)?.columns.get(name);
}

/** Keys win over official names, so that `229` and 其他支出 are one line and no name hides a key. */
function byName<T extends { readonly key: string; readonly name?: string }>(items: readonly T[]): Map<string, T> {
  const named = items.flatMap((item): [string, T][] => (item.name === undefined ? [] : [[item.name, item]]));
  return new Map([...named, ...items.map((item): [string, T] => [item.key, item])]);
}
