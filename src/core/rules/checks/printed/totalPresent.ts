import { lineDefinition } from '../../../forms';
import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, lineHasAmount, subject } from '../look';

export interface TotalPresentParameters {
  readonly forms: readonly FormId[];
  readonly total: string;
}

/** A form that lists codes with amounts has a line for their total. */
export const totalPresent = formCheck<TotalPresentParameters>(
  'totalPresent',
  ({ forms }) => forms,
  (reading, { total }) => {
    const due = lineDefinition(reading.form, total)?.optional !== true && reading.gaps.length === 0;
    if (!due || reading.line(total) !== undefined) return [];
    const first = factsOf(reading).coded.find((line) => line.known && lineHasAmount(line));
    if (first === undefined) return [];
    const cells = [subject(first.codeCell ?? first.labelCell)];
    return [{ form: reading.form, place: total, cells, message: findingText.totalNotPrinted(reading.form, total) }];
  },
);
