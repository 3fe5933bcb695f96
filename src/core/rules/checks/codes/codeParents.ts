import { findingText } from '../../../messages';
import { formCheck, groupBy, subject } from '../look';
import { isBudgetForm } from '../../../forms';
import type { FormId } from '../../../forms';
import type { FormLine, FormReading } from '../../../reading';

export interface CodeParentsParameters {
  readonly forms: readonly FormId[];
}

const ITEM_LENGTH = 7;

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
  const codes = reading.lines.flatMap(({ code }) => code ?? []);
  if (isBudgetForm(reading.form) && codes.every((code) => code.length === ITEM_LENGTH)) return [];
  return reading.lines.flatMap((line) =>
    parentsOf(line.code)
      .filter((parent) => reading.line(parent) === undefined)
      .map((parent) => ({ parent, line })),
  );
}

function parentsOf(code: string | undefined): readonly string[] {
  if (code?.length === 5) return [code.slice(0, 3)];
  return code?.length === 7 ? [code.slice(0, 3), code.slice(0, 5)] : [];
}
