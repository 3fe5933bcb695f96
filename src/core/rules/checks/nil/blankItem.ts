import { findingText } from '../../../messages';
import { formCheck, hasAmount, subject } from '../look';
import type { FormId } from '../../../forms';

export interface BlankItemParameters {
  readonly form: FormId;
  readonly item: string;
  readonly total: string;
}

/** An item left blank where the total has an amount; one finding for the item, with every row. */
export const blankItem = formCheck<BlankItemParameters>(
  'blankItem',
  ({ form }) => [form],
  (reading, { item, total }) => {
    const blanks = reading.lines.flatMap((line) => {
      const cell = line.amounts.get(item);
      return cell?.kind === 'blank' && hasAmount(line.amounts.get(total)) ? [{ line: line.key, cell: cell.cell }] : [];
    });
    if (blanks.length === 0) return [];
    const message = findingText.blankItem(
      reading.form,
      item,
      blanks.map(({ line }) => line),
    );
    return [{ form: reading.form, place: item, cells: blanks.map(({ cell }) => subject(cell)), message }];
  },
);
