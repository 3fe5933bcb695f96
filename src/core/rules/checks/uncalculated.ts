import { findingText } from '../../messages';
import { subject, workbookCheck } from './look';

/** Formulas have saved results; one finding for each form. */
export const uncalculated = workbookCheck<object>('uncalculated', ({ forms }) =>
  forms.flatMap(({ form, lines }) => {
    const cells = lines
      .flatMap((line) => [...line.amounts.values()])
      .filter((amount) => amount.kind === 'uncalculated');
    if (cells.length === 0) return [];
    return [
      {
        form,
        place: '公式',
        cells: cells.map(({ cell }) => subject(cell)),
        message: findingText.uncalculated(form, cells.length),
      },
    ];
  }),
);
