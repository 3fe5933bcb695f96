import type { FormId } from '../../../forms';
import type { CellRef } from '../../../grid';
import type { FormLine, FormReading } from '../../../reading';
import { factsOf } from '../../formIndex';
import { plainName } from './names';

/** The name of an account as one place prints it, without numbering and spaces. */
export interface PrintedName {
  readonly code: string;
  readonly name: string;
  readonly form: FormId;
  readonly cell: CellRef;
}

/**
 * Names printed beside a code (or, where the 类 are lines, in place of one) in a form.
 * @param wanted whether the name of a line is asked for
 */
export function printedNames(reading: FormReading, wanted: (line: FormLine) => boolean): readonly PrintedName[] {
  const found: PrintedName[] = [];
  for (const line of factsOf(reading).named) {
    if (!wanted(line)) continue;
    const name = plainName(line.printedName);
    if (name !== '') found.push({ code: line.key, name, form: reading.form, cell: line.labelCell });
  }
  return found;
}
