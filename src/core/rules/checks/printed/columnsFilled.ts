import { formDefinition } from '../../../forms';
import { findingText } from '../../../messages';
import { indexOf } from '../../formIndex';
import { subject, workbookCheck } from '../look';

/** The columns that a total is made of are filled in where the total is. */
export const columnsFilled = workbookCheck<object>('columnsFilled', ({ forms }) =>
  forms.flatMap((reading) => {
    const unfilled = [...indexOf(reading).unfilled];
    if (unfilled.length === 0) return [];
    const { total = '' } = formDefinition(reading.form).partsOfTotal ?? {};
    const cells = reading.lines
      .slice(0, 1)
      .flatMap(({ amounts }) => unfilled.flatMap((column) => amounts.get(column)?.cell ?? []))
      .map(subject);
    const message = findingText.columnsNotFilled(reading.form, unfilled, total);
    return [{ form: reading.form, place: unfilled.join(','), cells, message }];
  }),
);
