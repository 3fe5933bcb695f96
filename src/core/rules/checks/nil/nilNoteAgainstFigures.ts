import { findingText } from '../../../messages';
import { hasAmount, other, subject, workbookCheck } from '../look';
import { emptinessClaims } from './statements';

/** A form that its own statement calls empty has no amounts. */
export const nilNoteAgainstFigures = workbookCheck<object>('nilNoteAgainstFigures', (reading) =>
  reading.forms
    .filter((form) => !form.nil)
    .flatMap((form) =>
      emptinessClaims(form).map(({ text, cell }) => {
        const figures = form.lines.flatMap((line) => [...line.amounts.values()]).filter(hasAmount);
        const cells = [subject(cell), ...figures.slice(0, 3).map((figure) => other(figure.cell))];
        return { form: form.form, place: '说明', cells, message: findingText.noteAgainstFigures(form.form, text) };
      }),
    ),
);
