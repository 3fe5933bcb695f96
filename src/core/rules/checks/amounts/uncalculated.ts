import { findingText } from '../../../messages';
import { irregularities } from './irregular';
import { subject, workbookCheck } from '../look';

/** Formulas have saved results; one finding for each form. */
export const uncalculated = workbookCheck<object>('uncalculated', ({ forms }) =>
  forms.flatMap((reading) => {
    const cells = irregularities(reading).cells.flatMap(({ amount }) =>
      amount.kind === 'uncalculated' ? [subject(amount.cell)] : [],
    );
    if (cells.length === 0) return [];
    const { form } = reading;
    return [{ form, place: '公式', cells, message: findingText.uncalculated(form, cells.length) }];
  }),
);
