import { formDefinition } from '../../../forms';
import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import type { WorkbookReading } from '../../../reading';
import { workbookCheck } from '../look';
import { commonYear } from '../nil/statements';

export interface FormsPresentParameters {
  /** Sets of forms that are published together: of a set that has begun, all must be there. */
  readonly sets: readonly (readonly FormId[])[];
  /** Sets that universities publish instead of them. */
  readonly universitySets: readonly (readonly FormId[])[];
}

/** All forms that belong together are there; one finding for a set, naming what is missing. */
export const formsPresent = workbookCheck<FormsPresentParameters>(
  'formsPresent',
  (reading, { sets, universitySets }) => {
    const begun = sets.filter((set) => set.some((form) => reading.form(form) !== undefined));
    if (begun.length === 0) return { form: null, reason: findingText.noSetBegun() };
    return begun.flatMap((set) => {
      const missing = set.filter((form) => reading.form(form) === undefined && isDue(form, reading));
      if (missing.length === 0) return [];
      const unread = reading.skipped.filter(({ title, reason }) => title !== undefined || reason === 'hidden');
      const finding = { form: null, place: missing.join(','), cells: [], message: findingText.formsNotThere(missing) };
      if (unread.length === 0) {
        if (!isOfUniversity(reading, universitySets)) return [finding];
        return [{ ...finding, message: findingText.universityForms(missing), verdict: 'hint' as const }];
      }
      const message = findingText.formsNotThereOrUnread(
        missing,
        unread.map(({ sheet }) => sheet),
      );
      return [{ ...finding, message, verdict: 'hint' as const }];
    });
  },
);

/** Whether the year and the edition of the other forms have this one at all. */
function isDue(form: FormId, reading: WorkbookReading): boolean {
  const { since, announcedBy } = formDefinition(form);
  const year = commonYear(reading.forms);
  if (since !== undefined && year !== null && year < since) return false;
  const other = announcedBy && reading.form(announcedBy.form);
  return other === undefined || other.columns.some(({ key }) => key === announcedBy?.column);
}

const UNIVERSITY = /大学|学院|高等专科学校|职业学校/;

/** Whether a university prints what universities print: their four forms, or three of them. */
function isOfUniversity({ forms }: WorkbookReading, sets: FormsPresentParameters['universitySets']): boolean {
  const fits = sets.some((set) => forms.length + 1 >= set.length && forms.every(({ form }) => set.includes(form)));
  return fits && forms.some(({ title, entity }) => UNIVERSITY.test(title) || UNIVERSITY.test(entity ?? ''));
}
