import { findingText } from '../../../messages';
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
    reading.lines.flatMap((line) => {
      const { code } = line;
      const amount = line.amounts.get(column);
      if (code?.length !== parentDigits || amount === undefined || !hasAmount(amount)) return [];
      const isParent = (detail?: string) =>
        detail !== undefined && detail.length > code.length && detail.startsWith(code);
      if (reading.lines.some((detail) => isParent(detail.code))) return [];
      const message = findingText.detailMissing(reading.form, code, line.printedName);
      return [{ form: reading.form, place: code, cells: [subject(amount.cell)], message }];
    }),
);
