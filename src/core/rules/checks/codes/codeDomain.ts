import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, subject } from '../look';
import type { FormId } from '../../../forms';

export interface CodeDomainParameters {
  readonly functional: readonly FormId[];
  readonly economic: readonly FormId[];
}

/** Functional codes begin with 2, economic ones of departments with 3; the two never share a form. */
export const codeDomain = formCheck<CodeDomainParameters>(
  'codeDomain',
  ({ functional, economic }) => [...functional, ...economic],
  (reading, { economic }) => {
    const isEconomic = economic.includes(reading.form);
    const foreign = factsOf(reading).coded.filter(({ code }) => !code.startsWith(isEconomic ? '3' : '2'));
    return foreign.map(({ code, codeCell, labelCell }) => {
      const message = findingText.codeDomain(reading.form, code, isEconomic);
      return { form: reading.form, place: code, cells: [subject(codeCell ?? labelCell)], message };
    });
  },
);
