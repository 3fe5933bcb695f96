import type { Fen } from '../../money';
import type { FormId } from '../../forms';
import type { AmountCell, FormLine, FormReading, Sources, WorkbookReading } from '../../reading';
import { findingText } from '../../messages';
import type { Check, CheckResult } from '../check';
import { verdictOfLevel } from '../verdict';
import type { CheckRule, NotRun, Outcome, OutcomeCell, Relation, Verdict } from '../types';

/** What a check found at one place, before it is put under its rule. */
export interface Found {
  readonly form: FormId | null;
  readonly place: string;
  readonly cells: readonly OutcomeCell[];
  readonly message: string;
  /** Where it is not the verdict of the rule's level. */
  readonly verdict?: Verdict | 'passed';
  readonly relation?: Relation;
}

/** Why a check could not look: a sentence, and the form concerned. */
export interface Unable {
  readonly form: FormId | null;
  readonly reason: string;
}

/** Findings as outcomes of a rule; without any, one passed outcome. */
export function outcomes(rule: CheckRule, found: readonly Found[], form: FormId | null): readonly Outcome[] {
  if (found.length === 0) return [outcomeOf(rule, { form, place: '', verdict: 'passed', cells: [], message: '' })];
  return found.map((finding) => outcomeOf(rule, finding));
}

function outcomeOf(rule: CheckRule, found: Found): Outcome {
  const { form, place, verdict = verdictOfLevel[rule.level], relation, cells, message } = found;
  return { rule, form, place, verdict, relation, known: undefined, cells, message };
}

/** What could not be looked at, as entries of the coverage ledger. */
export function notRun(rule: CheckRule, unable: readonly Unable[]): readonly NotRun[] {
  return unable.map((entry) => ({ rule, ...entry }));
}

/** A check that looks at each of some forms by itself; forms that are not there are passed over, unless all are missing. */
export function formCheck<Parameters>(
  name: string,
  forms: (parameters: Parameters) => readonly FormId[],
  look: (reading: FormReading, parameters: Parameters) => readonly Found[] | Unable,
): Check<Parameters> {
  return {
    name,
    run({ current }, parameters, rule): CheckResult {
      const wanted = forms(parameters);
      const found: Outcome[] = [];
      const unable: Unable[] = [];
      for (const id of wanted) {
        const reading = current.form(id);
        if (reading === undefined) continue;
        const result = look(reading, parameters);
        if (isUnable(result)) unable.push(result);
        else for (const outcome of outcomes(rule, result, id)) found.push(outcome);
      }
      if (found.length === 0 && unable.length === 0) return nothingThere(rule, wanted);
      return { outcomes: found, notRun: notRun(rule, unable) };
    },
  };
}

/** A check that looks at the workbook as a whole. */
export function workbookCheck<Parameters>(
  name: string,
  look: (reading: WorkbookReading, parameters: Parameters, rule: CheckRule) => readonly Found[] | Unable,
): Check<Parameters> {
  return {
    name,
    run({ current }: Sources, parameters, rule): CheckResult {
      const result = look(current, parameters, rule);
      if (isUnable(result)) return { outcomes: [], notRun: notRun(rule, [result]) };
      return { outcomes: outcomes(rule, result, null), notRun: [] };
    },
  };
}

function isUnable(result: readonly Found[] | Unable): result is Unable {
  return !Array.isArray(result);
}

/** A check that looks at every form of the workbook by itself, with one result for all. */
export function everyFormCheck<Parameters>(
  name: string,
  look: (reading: FormReading, parameters: Parameters) => readonly Found[],
): Check<Parameters> {
  return workbookCheck(name, ({ forms }, parameters) => {
    const found: Found[] = [];
    for (const reading of forms) for (const finding of look(reading, parameters)) found.push(finding);
    return found;
  });
}

/** 未核对: none of the forms a check is about is there. */
export function nothingThere(rule: CheckRule, wanted: readonly FormId[]): CheckResult {
  const [only] = wanted;
  const form = wanted.length === 1 && only !== undefined ? only : null;
  return { outcomes: [], notRun: [{ rule, form, reason: findingText.formsMissing(wanted) }] };
}

/**
 * A cell of a form, `undefined` where the form has no such line or column; where it may have it among what was not understood,
 * a cell that is unread.
 */
export function amountAt(reading: FormReading, line: string, column: string): AmountCell | undefined {
  const amount = reading.line(line)?.amounts.get(column);
  const [gap] = reading.gaps;
  return amount ?? (gap === undefined ? undefined : { kind: 'unread', cell: gap.cell, why: 'covered' });
}

/** The amount of a cell in 分; a blank and a missing cell are 0, `undefined` for words, errors and formulas without a result. */
export function fenOf(cell: AmountCell | undefined): Fen | undefined {
  if (cell === undefined || cell.kind === 'blank') return 0;
  return cell.kind === 'figure' ? cell.fen : undefined;
}

/** Whether a cell holds a figure other than 0. */
export function hasAmount(cell: AmountCell | undefined): boolean {
  return cell?.kind === 'figure' && cell.fen !== 0;
}

/** Whether any cell of a line holds a figure other than 0. */
export function lineHasAmount(line: FormLine): boolean {
  for (const amount of line.amounts.values()) if (hasAmount(amount)) return true;
  return false;
}

export function subject(cell: { readonly sheet: string; readonly row: number; readonly column: number }): OutcomeCell {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, role: 'subject' };
}

export function other(cell: { readonly sheet: string; readonly row: number; readonly column: number }): OutcomeCell {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, role: 'other' };
}

/** Values grouped by a key, in the order met. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
