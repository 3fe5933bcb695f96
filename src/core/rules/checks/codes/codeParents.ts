import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, groupBy, subject } from '../look';
import { isBudgetForm } from '../../../forms';
import type { FormId } from '../../../forms';
import type { FormLine, FormReading } from '../../../reading';

export interface CodeParentsParameters {
  readonly forms: readonly FormId[];
}

const ITEM_LENGTH = 7;
/** A 款 stands below its 类, a 项 below its 类 and its 款. */
const DIGITS_OF_PARENTS: ReadonlyMap<number, readonly number[]> = new Map([
  [5, [3]],
  [ITEM_LENGTH, [3, 5]],
]);

/** A line whose 款 or 类 is not printed. */
interface Orphan {
  readonly parent: string;
  readonly line: FormLine;
}

/** Every 项 stands below its 款 and 类, every 款 below its 类; one finding for each line that is missing. */
export const codeParents = formCheck<CodeParentsParameters>(
  'codeParents',
  ({ forms }) => forms,
  (reading) =>
    [...groupBy(orphans(reading), ({ parent }) => parent)].map(([parent, found]) => ({
      form: reading.form,
      place: parent,
      cells: found.map(({ line }) => subject(line.codeCell ?? line.labelCell)),
      message: findingText.parentMissing(
        reading.form,
        parent,
        found.map(({ line }) => line.key),
      ),
    })),
);

/** Budgets of some places list nothing but 项: there no line is missing. */
function orphans(reading: FormReading): readonly Orphan[] {
  const { coded } = factsOf(reading);
  if (isBudgetForm(reading.form) && coded.every(({ code }) => code.length === ITEM_LENGTH)) return [];
  const found: Orphan[] = [];
  for (const line of coded) {
    for (const digits of DIGITS_OF_PARENTS.get(line.code.length) ?? []) {
      const parent = line.code.slice(0, digits);
      if (reading.line(parent) === undefined) found.push({ parent, line });
    }
  }
  return found;
}
