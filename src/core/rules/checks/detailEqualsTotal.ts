import { findingText } from '../../messages';
import { formCheck, hasAmount, other, subject } from './look';
import type { FormId } from '../../forms';
import type { FormReading } from '../../reading';

export interface DetailEqualsTotalParameters {
  readonly form: FormId;
  readonly column: string;
}

/** A 款 that shows the very total of its 类 while other 款 have amounts too: the total was typed into a detail. */
export const detailEqualsTotal = formCheck<DetailEqualsTotalParameters>(
  'detailEqualsTotal',
  ({ form }) => [form],
  (reading, { column }) =>
    reading.lines.flatMap((total) => {
      const whole = total.amounts.get(column);
      if (total.code?.length !== 3 || whole?.kind !== 'figure' || !hasAmount(whole)) return [];
      const details = detailsOf(reading, total.code, column);
      const same = details.filter(({ figure }) => figure.fen === whole.fen);
      if (details.length < 2 || same.length === 0) return [];
      return same.map(({ line, figure }) => ({
        form: reading.form,
        place: `${line.key},${column}`,
        cells: [subject(figure.cell), other(whole.cell)],
        message: findingText.detailEqualsTotal(reading.form, line.key, line.printedName, figure.printed, total.key),
      }));
    }),
);

function detailsOf(reading: FormReading, code: string, column: string) {
  return reading.lines.flatMap((line) => {
    const figure = line.amounts.get(column);
    if (line.code?.length !== 5 || !line.code.startsWith(code)) return [];
    return figure?.kind === 'figure' && hasAmount(figure) ? [{ line, figure }] : [];
  });
}
