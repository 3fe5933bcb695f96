import { findingText } from '../../../messages';
import { workbookCheck } from '../look';

/** Every sheet with a table is one of the forms; those that are not are said by name. */
export const unreadSheets = workbookCheck<object>('unreadSheets', ({ skipped }) =>
  skipped.flatMap(({ sheet, reason, title }) => {
    if (reason !== 'notAForm' || title === undefined) return [];
    return [{ form: null, place: sheet, cells: [], message: findingText.sheetUnread(sheet, title) }];
  }),
);
