import { findingText } from '../../../messages';
import type { FormId } from '../../../forms';
import { amountAt, fenOf, nothingThere, notRun, outcomes, subject } from '../look';
import type { Check } from '../../check';
import { entityKind } from './entityKind';

export interface AdministrativeOnlyParameters {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  /** The form whose items tell what the entities are. */
  readonly codesIn: FormId;
}

/** A line that only institutions have amounts in: an administrative unit explains it. Silent where there are institutions. */
export const administrativeOnly: Check<AdministrativeOnlyParameters> = {
  name: 'administrativeOnly',
  run({ current }, { form, line, column, codesIn }, rule) {
    const reading = current.form(form);
    const items = current.form(codesIn);
    if (reading === undefined || items === undefined)
      return nothingThere(rule, [reading === undefined ? form : codesIn]);
    const cell = amountAt(reading, line, column);
    if ((fenOf(cell) ?? 0) <= 0 || cell?.kind !== 'figure') return { outcomes: outcomes(rule, [], form), notRun: [] };
    const kind = entityKind(items);
    if (kind === 'unknown')
      return { outcomes: [], notRun: notRun(rule, [{ form, reason: findingText.entityKindUnknown() }]) };
    if (kind !== 'administrative') return { outcomes: outcomes(rule, [], form), notRun: [] };
    const message = findingText.administrativeOnly(form, line, cell.printed);
    return {
      outcomes: outcomes(rule, [{ form, place: line, cells: [subject(cell.cell)], message }], form),
      notRun: [],
    };
  },
};
