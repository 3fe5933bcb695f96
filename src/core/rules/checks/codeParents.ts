import { findingText } from '../../messages';
import { formCheck, subject } from './look';
import type { FormId } from '../../forms';

export interface CodeParentsParameters {
  readonly forms: readonly FormId[];
}

/** Every 项 stands below its 款 and 类, every 款 below its 类. */
export const codeParents = formCheck<CodeParentsParameters>(
  'codeParents',
  ({ forms }) => forms,
  (reading) =>
    reading.lines.flatMap((line) => {
      const { code, codeCell = line.labelCell } = line;
      if (code === undefined) return [];
      const missing = [3, 5].map((digits) => code.slice(0, digits)).filter((parent) => isMissing(parent, code));
      const absent = missing.filter((parent) => reading.line(parent) === undefined);
      if (absent.length === 0) return [];
      const message = findingText.parentMissing(reading.form, code, line.printedName, absent);
      return [{ form: reading.form, place: code, cells: [subject(codeCell)], message }];
    }),
);

function isMissing(parent: string, code: string): boolean {
  return (code.length === 5 || code.length === 7) && parent.length < code.length;
}
