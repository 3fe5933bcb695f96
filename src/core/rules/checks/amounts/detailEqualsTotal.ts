import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, groupBy, other, subject } from '../look';
import type { FormId } from '../../../forms';
import type { Figure, FormLine, FormReading } from '../../../reading';

export interface DetailEqualsTotalParameters {
  readonly form: FormId;
  readonly column: string;
}

/** Digits of a 款. */
const SUBCLASS = 5;

interface Detail {
  readonly line: FormLine;
  readonly figure: Figure;
}

/** A 款 that shows the very total of its 类 while other 款 have amounts too: the total was typed into a detail. */
export const detailEqualsTotal = formCheck<DetailEqualsTotalParameters>(
  'detailEqualsTotal',
  ({ form }) => [form],
  (reading, { column }) =>
    [...groupBy(detailsOf(reading, column), ({ line }) => line.key.slice(0, 3))].flatMap(([total, details]) => {
      if (details.length < 2) return [];
      const whole = reading.line(total)?.amounts.get(column);
      if (whole?.kind !== 'figure') return [];
      const same = details.filter(({ figure }) => figure.fen === whole.fen);
      return same.map(({ line, figure }) => ({
        form: reading.form,
        place: `${line.key},${column}`,
        cells: [subject(figure.cell), other(whole.cell)],
        message: findingText.detailEqualsTotal(reading.form, line.key, line.printedName, figure.printed, total),
      }));
    }),
);

/** The 款 with an amount. */
function detailsOf(reading: FormReading, column: string): readonly Detail[] {
  const details: Detail[] = [];
  for (const line of factsOf(reading).coded) {
    if (line.code.length !== SUBCLASS) continue;
    const figure = line.amounts.get(column);
    if (figure?.kind === 'figure' && figure.fen !== 0) details.push({ line, figure });
  }
  return details;
}
