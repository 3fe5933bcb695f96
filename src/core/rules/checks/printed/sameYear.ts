import { findingText } from '../../../messages';
import { subject, workbookCheck } from '../look';
import { commonYear } from '../nil/statements';

/** All forms are of the same year; those that differ from most are found. */
export const sameYear = workbookCheck<object>('sameYear', ({ forms }) => {
  const usual = commonYear(forms);
  if (usual === null) return { form: null, reason: findingText.noYearPrinted() };
  return forms.flatMap(({ form, fiscalYear, titleCell }) => {
    if (fiscalYear === null || fiscalYear === usual) return [];
    return [
      { form, place: '年度', cells: [subject(titleCell)], message: findingText.otherYear(form, fiscalYear, usual) },
    ];
  });
});
