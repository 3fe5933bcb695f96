import { findingText } from '../../../messages';
import { formCheck, other, subject } from '../look';
import type { FormId } from '../../../forms';

export interface FigureWithoutTotalParameters {
  readonly form: FormId;
  readonly total: string;
  readonly parts: readonly string[];
}

/** A figure under a part of the total while the total of that row is blank: printed in the wrong column, or the total forgotten. */
export const figureWithoutTotal = formCheck<FigureWithoutTotalParameters>(
  'figureWithoutTotal',
  ({ form }) => [form],
  (reading, { total, parts }) =>
    reading.lines.flatMap((line) => {
      const whole = line.amounts.get(total);
      if (whole?.kind !== 'blank') return [];
      return parts.flatMap((part) => {
        const figure = line.amounts.get(part);
        if (figure?.kind !== 'figure') return [];
        const message = findingText.figureWithoutTotal(reading.form, line.key, part, figure.printed, total);
        return [
          {
            form: reading.form,
            place: `${line.key},${part}`,
            cells: [subject(figure.cell), other(whole.cell)],
            message,
          },
        ];
      });
    }),
);
