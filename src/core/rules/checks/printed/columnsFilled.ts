import { formDefinition } from '../../../forms';
import { findingText } from '../../../messages';
import { indexOf } from '../../formIndex';
import { everyFormCheck, subject } from '../look';

/** The columns that a total is made of are filled in where the total is. */
export const columnsFilled = everyFormCheck<object>('columnsFilled', (reading) => {
  const { unfilled } = indexOf(reading);
  if (unfilled.size === 0) return [];
  const columns = [...unfilled];
  const { total = '' } = formDefinition(reading.form).partsOfTotal ?? {};
  const cells = reading.lines
    .slice(0, 1)
    .flatMap(({ amounts }) => columns.flatMap((column) => amounts.get(column)?.cell ?? []))
    .map(subject);
  const message = findingText.columnsNotFilled(reading.form, columns, total);
  return [{ form: reading.form, place: columns.join(','), cells, message }];
});
