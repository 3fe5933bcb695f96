import type { FormId } from '../../forms';
import type { CellRef } from '../../grid';
import type { WorkbookReading } from '../../reading';
import { plainName } from './names';

/** The name of an account as one place prints it, without numbering and spaces. */
export interface PrintedName {
  readonly code: string;
  readonly name: string;
  readonly form: FormId;
  readonly cell: CellRef;
}

/** Every name printed beside a code (or, where the 类 are lines, in place of one) in these forms, form by form. */
export function namesPrinted(reading: WorkbookReading, forms: readonly FormId[]): readonly PrintedName[] {
  return forms
    .flatMap((id) => reading.form(id) ?? [])
    .flatMap(({ form, lines }) =>
      lines
        .filter(({ key, printedName }) => /^\d{3,7}$/.test(key) && printedName !== '')
        .map((line) => ({ code: line.key, name: plainName(line.printedName), form, cell: line.labelCell })),
    )
    .filter(({ name }) => name !== '');
}
