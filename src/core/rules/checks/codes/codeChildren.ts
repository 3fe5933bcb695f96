import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import type { CodedRow } from '../../formFacts';
import { formCheck, lineHasAmount, subject } from '../look';
import type { FormId } from '../../../forms';

export interface CodeChildrenParameters {
  readonly forms: readonly FormId[];
}

/** A 类 or 款 with an amount is broken down to 项. */
export const codeChildren = formCheck<CodeChildrenParameters>(
  'codeChildren',
  ({ forms }) => forms,
  (reading) => {
    const { coded, parents } = factsOf(reading);
    const lacking = coded.filter((line) => mayBeBrokenDown(line) && !parents.has(line.code) && lineHasAmount(line));
    return lacking.map(({ code, codeCell, labelCell, printedName }) => {
      const message = findingText.childrenMissing(reading.form, code, printedName);
      return { form: reading.form, place: code, cells: [subject(codeCell ?? labelCell)], message };
    });
  },
);

function mayBeBrokenDown({ code: { length } }: CodedRow): boolean {
  return length === 3 || length === 5;
}
