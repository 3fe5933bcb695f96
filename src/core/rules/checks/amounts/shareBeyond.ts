import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import { amountAt, fenOf, formCheck, other, subject } from '../look';

export interface ShareBeyondParameters {
  readonly form: FormId;
  readonly line: string;
  /** The line that it is a share of. */
  readonly whole: string;
  readonly column: string;
  readonly percent: number;
}

/** A figure that is large beside another is worth a look. */
export const shareBeyond = formCheck<ShareBeyondParameters>(
  'shareBeyond',
  ({ form }) => [form],
  (reading, { form, line, whole, column, percent }) => {
    const [part, all] = [amountAt(reading, line, column), amountAt(reading, whole, column)];
    const [amount, base] = [fenOf(part), fenOf(all)];
    if (part === undefined || all === undefined || amount === undefined || base === undefined) {
      return { form, reason: findingText.amountMissing(form, column) };
    }
    if (base === 0 || amount * 100 <= percent * base) return [];
    const message = findingText.shareBeyond(form, line, whole, percent);
    return [{ form, place: `${line},${column}`, cells: [subject(part.cell), other(all.cell)], message }];
  },
);
