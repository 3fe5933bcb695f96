import { findingText } from '../../../messages';
import { formCheck, hasAmount, subject } from '../look';
import type { FormId } from '../../../forms';

export interface ClassInColumnParameters {
  readonly form: FormId;
  /** The 类. */
  readonly code: string;
  /** The only columns it has amounts in, beside the total. */
  readonly columns: readonly string[];
  readonly total: string;
}

/** A 类 that belongs to one budget has its amount in that budget's column. */
export const classInColumn = formCheck<ClassInColumnParameters>(
  'classInColumn',
  ({ form }) => [form],
  (reading, { code, columns, total }) => {
    const line = reading.line(code);
    if (line === undefined) return [];
    return [...line.amounts].flatMap(([column, cell]) => {
      if (cell.kind !== 'figure' || !hasAmount(cell) || column === total || columns.includes(column)) return [];
      const message = findingText.wrongColumn(reading.form, line.printedName, cell.printed, column, columns);
      return [{ form: reading.form, place: `${code},${column}`, cells: [subject(cell.cell)], message }];
    });
  },
);
