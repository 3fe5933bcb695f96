import { findingText } from '../../messages';
import { lineHasAmount, subject, workbookCheck } from './look';

/** Every row with an amount is a line that the form knows; one finding for each form. */
export const unknownLines = workbookCheck<object>('unknownLines', ({ forms }) =>
  forms.flatMap(({ form, lines }) => {
    const unknown = lines.filter((line) => !line.known && lineHasAmount(line));
    if (unknown.length === 0) return [];
    const cells = unknown.map((line) => subject(line.labelCell));
    const words = unknown.map(({ printedName, sheetRow }) =>
      printedName === '' ? findingText.sheetRow(sheetRow) : printedName,
    );
    return [
      { form, place: unknown.map(({ key }) => key).join(','), cells, message: findingText.unknownLines(form, words) },
    ];
  }),
);
