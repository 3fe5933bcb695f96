import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import type { Check } from '../../check';
import { amountAt, fenOf, notRun, outcomes, subject } from '../look';

export interface ChangeBeyondParameters {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  /** A change of more than so many percent of last year's figure, up or down. */
  readonly percent: number;
}

/** A figure that changed a lot against last year is worth a reason. From 0 there is no percentage, and nothing is said. */
export const changeBeyond: Check<ChangeBeyondParameters> = {
  name: 'changeBeyond',
  run({ current, prior }, { form, line, column, percent }, rule) {
    if (prior === undefined) return { outcomes: [], notRun: notRun(rule, [{ form, reason: findingText.noPrior() }]) };
    const [now, before] = [current, prior].map((workbook) => {
      const reading = workbook.form(form);
      return reading && amountAt(reading, line, column);
    });
    const [amount, base] = [fenOf(now), fenOf(before)];
    if (now === undefined || before === undefined || amount === undefined || base === undefined) {
      return { outcomes: [], notRun: notRun(rule, [{ form, reason: findingText.formsMissing([form]) }]) };
    }
    const beyond = base !== 0 && Math.abs(amount - base) * 100 > percent * Math.abs(base);
    const message = findingText.changeBeyond(form, line, amount, base, percent);
    const found = beyond ? [{ form, place: `${line},${column}`, cells: [subject(now.cell)], message }] : [];
    return { outcomes: outcomes(rule, found, form), notRun: [] };
  },
};
