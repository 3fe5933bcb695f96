import { findingText } from '../../messages';
import type { FormReading } from '../../reading';
import { subject, workbookCheck } from './look';

/** Within a form nothing is printed either as 0 or as a blank, not both; one finding for the workbook. */
export const zerosAndBlanks = workbookCheck<object>('zerosAndBlanks', ({ forms }) => {
  const mixed = forms.flatMap((reading) => mixture(reading) ?? []);
  if (mixed.length === 0) return [];
  const ids = mixed.map(({ form }) => form);
  return [
    {
      form: null,
      place: ids.join(','),
      cells: mixed.flatMap(({ cells }) => cells),
      message: findingText.zerosAndBlanks(ids),
    },
  ];
});

/** A zero and a blank of the same form. */
function mixture({ form, lines }: FormReading) {
  const amounts = lines.filter(({ known }) => known).flatMap((line) => [...line.amounts.values()]);
  const zero = amounts.find((amount) => amount.kind === 'figure' && amount.fen === 0);
  const blank = amounts.find((amount) => amount.kind === 'blank');
  return zero === undefined || blank === undefined
    ? undefined
    : { form, cells: [subject(zero.cell), subject(blank.cell)] };
}
