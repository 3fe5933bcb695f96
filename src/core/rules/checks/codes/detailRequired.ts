import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, hasAmount, subject } from '../look';
import type { FormId } from '../../../forms';

export interface DetailRequiredParameters {
  readonly form: FormId;
  readonly column: string;
  /** Digits of the codes that must be broken down. */
  readonly parentDigits: number;
}

/** A 类 with an amount lists its 款. */
export const detailRequired = formCheck<DetailRequiredParameters>(
  'detailRequired',
  ({ form }) => [form],
  (reading, { column, parentDigits }) =>
    factsOf(reading).coded.flatMap((line) => {
      const { code } = line;
      if (code.length !== parentDigits || factsOf(reading).parents.has(code)) return [];
      const amount = line.amounts.get(column);
      if (amount === undefined || !hasAmount(amount)) return [];
      const message = findingText.detailMissing(reading.form, code, line.printedName);
      return [{ form: reading.form, place: code, cells: [subject(amount.cell)], message }];
    }),
);
