import { findingText } from '../../../messages';
import type { FormReading } from '../../../reading';
import { subject, workbookCheck } from '../look';

export interface HeaderPrintedParameters {
  readonly item: 'entity' | 'fiscalYear' | 'number';
}

/** The head of a form names the reporting entity, the year, the number of the form; one finding for the workbook. */
export const headerPrinted = workbookCheck<HeaderPrintedParameters>('headerPrinted', ({ forms }, { item }) => {
  const without = forms.filter((form) => isMissing(form, item));
  // One form that names the year speaks for the whole set.
  if (without.length === 0 || (item === 'fiscalYear' && without.length < forms.length)) return [];
  const ids = without.map(({ form }) => form);
  const cells = without.map(({ titleCell }) => subject(titleCell));
  return [
    { form: null, place: item, cells, message: findingText.headerMissing(item, ids, without.length === forms.length) },
  ];
});

function isMissing(form: FormReading, item: HeaderPrintedParameters['item']): boolean {
  if (item === 'entity') return form.entity === null;
  return item === 'fiscalYear' ? form.fiscalYear === null : form.printedNumber === undefined;
}
