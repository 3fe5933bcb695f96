import { findingText } from '../../../messages';
import { workbookCheck } from '../look';

/** A form stands on one sheet only. */
export const formsOnce = workbookCheck<object>('formsOnce', (reading) =>
  reading.skipped.flatMap(({ sheet, reason, form }) => {
    if (reason !== 'duplicate' || form === undefined) return [];
    const taken = reading.form(form)?.sheet ?? '';
    return [{ form, place: sheet, cells: [], message: findingText.formTwice(form, taken, sheet) }];
  }),
);
