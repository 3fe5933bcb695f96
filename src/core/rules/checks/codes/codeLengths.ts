import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, subject } from '../look';
import type { FormId } from '../../../forms';

export interface CodeLengthsParameters {
  readonly functional: readonly FormId[];
  readonly economic: readonly FormId[];
}

/** Functional codes have 3, 5 or 7 digits, economic ones 3 or 5. */
export const codeLengths = formCheck<CodeLengthsParameters>(
  'codeLengths',
  ({ functional, economic }) => [...functional, ...economic],
  (reading, { economic }) => {
    const allowed = economic.includes(reading.form) ? [3, 5] : [3, 5, 7];
    const odd = factsOf(reading).coded.filter(({ code }) => !allowed.includes(code.length));
    return odd.map(({ code, codeCell, labelCell }) => {
      const message = findingText.codeLength(reading.form, code, allowed);
      return { form: reading.form, place: code, cells: [subject(codeCell ?? labelCell)], message };
    });
  },
);
