import { findingText } from '../../../messages';
import { formCheck, lineHasAmount, subject } from '../look';
import type { FormId } from '../../../forms';
import type { FormReading } from '../../../reading';

export interface CodeChildrenParameters {
  readonly forms: readonly FormId[];
}

/** A 类 or 款 with an amount is broken down to 项. */
export const codeChildren = formCheck<CodeChildrenParameters>(
  'codeChildren',
  ({ forms }) => forms,
  (reading) => {
    const parents = printedParents(reading);
    return reading.lines.flatMap((line) => {
      const { code, codeCell = line.labelCell } = line;
      if (code === undefined || (code.length !== 3 && code.length !== 5)) return [];
      if (parents.has(code) || !lineHasAmount(line)) return [];
      const message = findingText.childrenMissing(reading.form, code, line.printedName);
      return [{ form: reading.form, place: code, cells: [subject(codeCell)], message }];
    });
  },
);

/** Every code that a longer one begins with. */
function printedParents(reading: FormReading): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const { code } of reading.lines) {
    if (code !== undefined) for (let length = 3; length < code.length; length += 1) parents.add(code.slice(0, length));
  }
  return parents;
}
