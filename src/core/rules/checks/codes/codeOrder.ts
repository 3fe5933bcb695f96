import { findingText } from '../../../messages';
import { formCheck, groupBy, subject } from '../look';
import type { FormId } from '../../../forms';
import type { FormLine, FormReading } from '../../../reading';

export interface CodeOrderParameters {
  readonly forms: readonly FormId[];
}

/** Codes ascend within each block, a parent before its children. */
export const codeOrder = formCheck<CodeOrderParameters>(
  'codeOrder',
  ({ forms }) => forms,
  (reading) =>
    [...groupBy(codedOnce(reading), (line) => String(line.block)).values()].flatMap((lines) =>
      lines.flatMap((line, position) => {
        const before = lines[position - 1];
        if (before === undefined || before.key < line.key) return [];
        const message = findingText.codeOutOfOrder(reading.form, line.key, before.key);
        return [{ form: reading.form, place: line.key, cells: [subject(line.codeCell ?? line.labelCell)], message }];
      }),
    ),
);

/** Lines with a code, the first of those printed twice. */
function codedOnce(reading: FormReading): readonly FormLine[] {
  return reading.lines.filter((line) => line.code !== undefined && reading.line(line.key) === line);
}
