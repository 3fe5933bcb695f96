import { findingText } from '../../../messages';
import { fenOf, formCheck, groupBy, lineHasAmount, subject } from '../look';
import type { FormId } from '../../../forms';
import type { FormLine, FormReading } from '../../../reading';

export interface CodeDuplicatesParameters {
  readonly forms: readonly FormId[];
}

/** A code is listed once; a 类 printed again at the head of a continuation is the same row. */
export const codeDuplicates = formCheck<CodeDuplicatesParameters>(
  'codeDuplicates',
  ({ forms }) => forms,
  (reading) => {
    const coded = repeated(reading);
    return [...groupBy(coded, (line) => line.code ?? '')].flatMap(([code, lines]) => {
      const [first, ...again] = lines;
      if (first === undefined || again.every((line) => isContinuation(first, line))) return [];
      const cells = lines.map((line) => subject(line.codeCell ?? line.labelCell));
      return [{ form: reading.form, place: code, cells, message: findingText.codeTwice(reading.form, code, cells) }];
    });
  },
);

/** The lines whose code some other line has too. */
function repeated({ lines }: FormReading): readonly FormLine[] {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { code } of lines) if (code !== undefined) (once.has(code) ? again : once).add(code);
  return again.size === 0 ? [] : lines.filter(({ code }) => code !== undefined && again.has(code));
}

function isContinuation(first: FormLine, again: FormLine): boolean {
  if (first.key.length !== 3) return false;
  return (
    !lineHasAmount(again) ||
    [...again.amounts].every(([column, cell]) => fenOf(cell) === fenOf(first.amounts.get(column)))
  );
}
