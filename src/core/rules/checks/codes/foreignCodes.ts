import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, lineHasAmount, subject } from '../look';
import type { FormId } from '../../../forms';

export interface ForeignCodesParameters {
  readonly form: FormId;
  /** Beginnings of the codes that belong elsewhere. */
  readonly prefixes: readonly string[];
  /** The budget they belong to. */
  readonly belongsTo: string;
}

/** Accounts of one budget do not stand in the form of another; one finding per 款 or 类, with all its rows. */
export const foreignCodes = formCheck<ForeignCodesParameters>(
  'foreignCodes',
  ({ form }) => [form],
  (reading, { prefixes, belongsTo }) => {
    const { coded, codes, parents } = factsOf(reading);
    const printed = prefixes.filter((prefix) => codes.has(prefix) || parents.has(prefix));
    return printed.flatMap((prefix) => {
      const lines = coded.filter((line) => line.code.startsWith(prefix) && lineHasAmount(line));
      const [first] = lines;
      if (first === undefined) return [];
      const message = findingText.foreignCode(reading.form, first.key, first.printedName, belongsTo);
      return [
        {
          form: reading.form,
          place: first.key,
          cells: lines.map((line) => subject(line.codeCell ?? line.labelCell)),
          message,
        },
      ];
    });
  },
);
