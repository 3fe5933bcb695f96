import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { everyFormCheck, subject } from '../look';

/** Formulas have saved results; one finding for each form. */
export const uncalculated = everyFormCheck<object>('uncalculated', (reading) => {
  const { cells: irregular } = factsOf(reading).irregular;
  const cells = irregular.flatMap(({ amount }) => (amount.kind === 'uncalculated' ? [subject(amount.cell)] : []));
  if (cells.length === 0) return [];
  const { form } = reading;
  return [{ form, place: '公式', cells, message: findingText.uncalculated(form, cells.length) }];
});
