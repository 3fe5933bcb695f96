import { formName } from '../../../forms';
import { whyUnread } from '../../collect';
import { findingText } from '../../../messages';
import type { FormId } from '../../../forms';
import type { FormReading } from '../../../reading';
import { formCheck, subject } from '../look';

export interface ColumnsPresentParameters {
  readonly form: FormId;
  readonly columns: readonly string[];
}

/** A form prints every column that must be disclosed by itself. */
export const columnsPresent = formCheck<ColumnsPresentParameters>(
  'columnsPresent',
  ({ form }) => [form],
  (reading, { columns }) => {
    const missing = columns.filter((column) => !isPrinted(reading, column));
    if (missing.length === 0) return [];
    const gap = reading.gaps.find(({ kind }) => kind === 'column');
    if (gap !== undefined) return { form: reading.form, reason: whyUnread(formName(reading.form), gap) };
    const message = findingText.columnsNotPrinted(reading.form, missing);
    return [{ form: reading.form, place: missing.join(','), cells: [subject(reading.titleCell)], message }];
  },
);

function isPrinted({ columns, lines }: FormReading, column: string): boolean {
  return columns.some(({ key }) => key === column) || lines.some(({ amounts }) => amounts.has(column));
}
