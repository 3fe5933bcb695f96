import { findingText } from '../../../messages';
import type { FormId } from '../../../forms';
import type { Fen } from '../../../money';
import { amountAt, formCheck, other, subject } from '../look';

export interface AmountPerCountParameters {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  readonly count: string;
  /** Lowest and highest amount for one, in 分. */
  readonly lowest: Fen;
  readonly highest: Fen;
}

/** The amount for one vehicle or guest stays within the range that was set. */
export const amountPerCount = formCheck<AmountPerCountParameters>(
  'amountPerCount',
  ({ form }) => [form],
  (reading, { form, line, column, count, lowest, highest }) => {
    const quantity = reading.counts.find(({ key }) => key === count);
    const amount = amountAt(reading, line, column);
    if (quantity?.value === undefined || quantity.value === null)
      return { form, reason: findingText.countsMissing(form, [count]) };
    if (amount?.kind !== 'figure') return { form, reason: findingText.amountMissing(form, column) };
    if (quantity.value === 0) return [];
    const each = Math.round(amount.fen / quantity.value);
    if (each >= lowest && each <= highest) return [];
    const message = findingText.perCountOutOfRange(column, count, quantity.value, each, lowest, highest);
    return [{ form, place: `${column},${count}`, cells: [subject(amount.cell), other(quantity.cell)], message }];
  },
);
