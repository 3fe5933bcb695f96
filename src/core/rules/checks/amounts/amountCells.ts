import { findingText } from '../../../messages';
import { toA1 } from '../../../grid';
import type { FormReading } from '../../../reading';
import { factsOf } from '../../formIndex';
import { everyFormCheck, subject } from '../look';
import type { Found } from '../look';

/** Cells for amounts hold figures: no words, no error values. Header words have a finding of their own. */
export const amountCells = everyFormCheck<object>('amountCells', notAmounts);

function notAmounts(reading: FormReading): readonly Found[] {
  const { cells } = factsOf(reading).irregular;
  if (cells.length === 0) return [];
  const headers = reading.observations.flatMap((seen) => (seen.kind === 'headerWords' ? [addressOf(seen.cell)] : []));
  const seen = new Set(headers);
  return cells.flatMap(({ line, column, amount }): Found[] => {
    const address = addressOf(amount.cell);
    if (amount.kind === 'uncalculated' || amount.kind === 'unread' || seen.has(address)) return [];
    seen.add(address);
    const printed = amount.kind === 'text' ? amount.text : amount.error;
    const { sheet } = amount.cell;
    const message = findingText.notAnAmount(sheet, address, line.printedName, column, printed, amount.kind === 'error');
    return [{ form: reading.form, place: `${line.key},${column}`, cells: [subject(amount.cell)], message }];
  });
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return toA1(row, column);
}
