import { findingText } from '../../../messages';
import { subject, workbookCheck } from '../look';

/** Every form says in what unit its amounts are. */
export const amountUnitPrinted = workbookCheck<object>('amountUnitPrinted', (reading) =>
  reading.forms.flatMap(({ form, amountUnit, amountUnitCell, titleCell }) => {
    if (amountUnitCell !== undefined) return [];
    return [
      { form, place: '金额单位', cells: [subject(titleCell)], message: findingText.noAmountUnit(form, amountUnit) },
    ];
  }),
);
