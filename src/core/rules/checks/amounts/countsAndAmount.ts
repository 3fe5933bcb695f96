import { findingText } from '../../../messages';
import { amountAt, fenOf, formCheck, other, subject } from '../look';
import type { Found } from '../look';
import type { FormId } from '../../../forms';
import type { Count } from '../../../reading';

export interface CountsAndAmountParameters {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  /** Quantities that are there when the amount is (相关统计数). */
  readonly counts: readonly string[];
  /** Whether the amount must also be there when a quantity is. */
  readonly bothWays: boolean;
}

/** An amount and the quantities it was spent on go together: reception and guests, purchase and vehicles. */
export const countsAndAmount = formCheck<CountsAndAmountParameters>(
  'countsAndAmount',
  ({ form }) => [form],
  (reading, { form, line, column, counts, bothWays }) => {
    const printed = reading.counts.filter((count) => counts.includes(count.key));
    if (printed.length === 0) return { form, reason: findingText.countsMissing(form, counts) };
    const amount = amountAt(reading, line, column);
    const fen = fenOf(amount);
    if (amount === undefined || fen === undefined) return { form, reason: findingText.amountMissing(form, column) };
    return printed.flatMap((count): Found[] => {
      const message = contradiction(column, fen, count, bothWays);
      if (message === undefined) return [];
      return [{ form, place: `${column},${count.key}`, cells: [subject(count.cell), other(amount.cell)], message }];
    });
  },
);

function contradiction(column: string, fen: number, count: Count, bothWays: boolean): string | undefined {
  const quantity = count.value ?? 0;
  if (fen > 0 && quantity === 0) return findingText.amountWithoutCount(column, count.key);
  return bothWays && fen === 0 && quantity > 0
    ? findingText.countWithoutAmount(column, count.key, quantity)
    : undefined;
}
