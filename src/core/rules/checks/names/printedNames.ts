import type { FormId } from '../../../forms';
import type { CellRef } from '../../../grid';
import type { FormLine, WorkbookReading } from '../../../reading';
import { isNumbering, plainName } from './names';

/** The name of an account as one place prints it, without numbering and spaces. */
export interface PrintedName {
  readonly code: string;
  readonly name: string;
  readonly form: FormId;
  readonly cell: CellRef;
}

const CODE = /^\d{3,7}$/;

/**
 * Names printed beside a code (or, where the 类 are lines, in place of one) in these forms, form by form, those that `expected`
 * gives for their code left out.
 */
export function namesBut(
  expected: (code: string) => string | undefined,
  reading: WorkbookReading,
  forms: readonly FormId[],
): readonly PrintedName[] {
  const found: PrintedName[] = [];
  for (const id of forms) {
    for (const line of reading.form(id)?.lines ?? []) {
      if (line.printedName === '' || !CODE.test(line.key)) continue;
      const standard = expected(line.key);
      if (standard !== undefined && printsJust(line.printedName, standard)) continue;
      const printed = printedName(line, id);
      if (printed.name !== '' && printed.name !== standard) found.push(printed);
    }
  }
  return found;
}

/** The name as it should be, at most with its numbering before it. */
function printsJust(printed: string, standard: string): boolean {
  if (printed === standard) return true;
  return printed.endsWith(standard) && isNumbering(printed.slice(0, -standard.length));
}

function printedName(line: FormLine, form: FormId): PrintedName {
  return { code: line.key, name: plainName(line.printedName), form, cell: line.labelCell };
}
