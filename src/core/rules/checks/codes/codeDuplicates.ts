import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { fenOf, formCheck, groupBy, lineHasAmount, subject } from '../look';
import type { FormId } from '../../../forms';
import type { FormLine } from '../../../reading';

export interface CodeDuplicatesParameters {
  readonly forms: readonly FormId[];
}

/** A code is listed once; a 类 printed again at the head of a continuation is the same row. */
export const codeDuplicates = formCheck<CodeDuplicatesParameters>(
  'codeDuplicates',
  ({ forms }) => forms,
  (reading) => {
    const { coded, codes } = factsOf(reading);
    if (codes.size === coded.length) return [];
    return [...groupBy(coded, ({ code }) => code)].flatMap(([code, lines]) => {
      const [first, ...again] = lines;
      if (first === undefined || again.every((line) => isContinuation(first, line))) return [];
      const cells = lines.map((line) => subject(line.codeCell ?? line.labelCell));
      return [{ form: reading.form, place: code, cells, message: findingText.codeTwice(reading.form, code, cells) }];
    });
  },
);

function isContinuation(first: FormLine, again: FormLine): boolean {
  if (first.key.length !== 3) return false;
  return (
    !lineHasAmount(again) ||
    [...again.amounts].every(([column, cell]) => fenOf(cell) === fenOf(first.amounts.get(column)))
  );
}
