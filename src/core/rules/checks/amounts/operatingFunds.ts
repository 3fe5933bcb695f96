import { findingText } from '../../../messages';
import type { FormId } from '../../../forms';
import type { AmountCell, Figure, WorkbookReading } from '../../../reading';
import type { Check, CheckResult } from '../../check';
import type { CheckRule } from '../../types';
import { entityKind } from './entityKind';
import { amountAt, hasAmount, notRun, nothingThere, other, outcomes, subject } from '../look';

export interface CellParameters {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
}

export interface OperatingFundsParameters {
  readonly operating: CellParameters;
  readonly running: CellParameters;
  /** The form whose items tell what the entities are. */
  readonly codesIn: FormId;
  /** `equal`: administrative units; `none`: a department of institutions only. */
  readonly expect: 'equal' | 'none';
}

/**
 * 机关运行经费 are the running funds (公用经费) of administrative and 参公 units: the same amount where there is nothing else, none
 * where there are only institutions, and less (no finding) where there are both. An amount that the coarser of both figures rounds
 * to is the same amount.
 */
export const operatingFunds: Check<OperatingFundsParameters> = {
  name: 'operatingFunds',
  run({ current }, parameters, rule): CheckResult {
    const { operating, running, codesIn, expect } = parameters;
    const missing = [operating.form, running.form, codesIn].filter((form) => current.form(form) === undefined);
    if (missing.length > 0) return nothingThere(rule, missing.slice(0, 1));
    const own = cellIn(current, operating);
    const whole = cellIn(current, running);
    if (own?.kind !== 'figure')
      return unable(rule, operating, findingText.amountMissing(operating.form, operating.column));
    const items = current.form(codesIn);
    const kind = items === undefined ? 'unknown' : entityKind(items);
    if (expect === 'none')
      return kind === 'institution' && hasAmount(own) ? unexpected(rule, operating, own) : pass(rule, operating);
    if (kind !== 'administrative') return unable(rule, operating, findingText.notAdministrativeOnly());
    if (whole?.kind !== 'figure')
      return unable(rule, operating, findingText.amountMissing(running.form, running.column));
    return sameAmount(own, whole) ? pass(rule, operating) : differs(rule, parameters, own, whole);
  },
};

function cellIn(reading: WorkbookReading, { form, line, column }: CellParameters): AmountCell | undefined {
  const found = reading.form(form);
  return found === undefined ? undefined : amountAt(found, line, column);
}

function sameAmount(one: Figure, another: Figure): boolean {
  return Math.abs(one.fen - another.fen) <= Math.max(one.half, another.half);
}

function pass(rule: CheckRule, { form }: CellParameters): CheckResult {
  return { outcomes: outcomes(rule, [], form), notRun: [] };
}

function unable(rule: CheckRule, { form }: CellParameters, reason: string): CheckResult {
  return { outcomes: [], notRun: notRun(rule, [{ form, reason }]) };
}

function unexpected(rule: CheckRule, { form, line }: CellParameters, own: Figure): CheckResult {
  const message = findingText.institutionHasOperatingFunds(own.printed);
  return { outcomes: outcomes(rule, [{ form, place: line, cells: [subject(own.cell)], message }], form), notRun: [] };
}

function differs(
  rule: CheckRule,
  { operating, running }: OperatingFundsParameters,
  own: Figure,
  whole: Figure,
): CheckResult {
  const message = findingText.operatingFundsDiffer(own.printed, running.form, whole.printed);
  const finding = {
    form: operating.form,
    place: operating.line,
    cells: [subject(own.cell), other(whole.cell)],
    message,
  };
  return { outcomes: outcomes(rule, [finding], operating.form), notRun: [] };
}
