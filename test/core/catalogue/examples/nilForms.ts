import { form01, form04, form07, form08 } from './department';
import { budgetForm4, budgetForm8, budgetForm9 } from './budgetDepartment';
import { examples, workbook } from './example';

/** A form without its figures. */
function emptied(form: string): string {
  return form.replaceAll(/\d+\.\d\d/g, '');
}

export const nilFormExamples = [
  ...examples(workbook(form01, form04, form07, form08), {
    'X22-1': [form07.trim(), emptied(form07).trim()],
    'X22-2': [form08.trim(), emptied(form08).trim()],
  }),
  ...examples(workbook(budgetForm4, budgetForm8, budgetForm9), {
    'BR-8-3': [budgetForm8.trim(), emptied(budgetForm8).trim()],
    'BR-9-3': [budgetForm9.trim(), emptied(budgetForm9).trim()],
  }),
];
