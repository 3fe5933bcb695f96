import { findingText } from '../../../messages';
import type { FormReading } from '../../../reading';
import { factsOf } from '../../formIndex';
import { subject, workbookCheck } from '../look';

/** Within a form nothing is printed either as 0 or as a blank, not both; one finding for the workbook. */
export const zerosAndBlanks = workbookCheck<object>('zerosAndBlanks', ({ forms }) => {
  const mixed = forms.flatMap((reading) => mixture(reading) ?? []);
  if (mixed.length === 0) return [];
  const ids = mixed.map(({ form }) => form);
  const cells = mixed.flatMap((mixture) => mixture.cells);
  return [{ form: null, place: ids.join(','), cells, message: findingText.zerosAndBlanks(ids) }];
});

/** A zero and a blank of the same form. */
function mixture(reading: FormReading) {
  const { zero, blank } = factsOf(reading).irregular;
  if (zero === undefined || blank === undefined) return undefined;
  return { form: reading.form, cells: [subject(zero.cell), subject(blank.cell)] };
}
