import { findingText } from '../../messages';
import type { FormId } from '../../forms';
import { workbookCheck } from './look';

export interface FormsPresentParameters {
  /** Sets of forms that are published together: of a set that has begun, all must be there. */
  readonly sets: readonly (readonly FormId[])[];
}

/** All forms that belong together are there; one finding for a set, naming what is missing. */
export const formsPresent = workbookCheck<FormsPresentParameters>('formsPresent', (reading, { sets }) => {
  const begun = sets.filter((set) => set.some((form) => reading.form(form) !== undefined));
  if (begun.length === 0) return { form: null, reason: findingText.noSetBegun() };
  return begun.flatMap((set) => {
    const missing = set.filter((form) => reading.form(form) === undefined);
    if (missing.length === 0) return [];
    return [{ form: null, place: missing.join(','), cells: [], message: findingText.formsNotThere(missing) }];
  });
});
