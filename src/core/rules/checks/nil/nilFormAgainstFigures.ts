import { findingText, relationText } from '../../../messages';
import type { FormId } from '../../../forms';
import type { AmountCell, FormReading, WorkbookReading } from '../../../reading';
import type { Check, CheckResult } from '../../check';
import { amountAt, hasAmount, nothingThere, outcomes, subject } from '../look';

export interface NilFormAgainstFiguresParameters {
  /** The form of one budget. */
  readonly form: FormId;
  /** Cells and columns of the summary forms that show the same budget. */
  readonly cells: readonly { readonly form: FormId; readonly line: string; readonly column: string }[];
  readonly columns: readonly { readonly form: FormId; readonly column: string }[];
}

/** The form of a budget is nil exactly when the summary forms show nothing of that budget. */
export const nilFormAgainstFigures: Check<NilFormAgainstFiguresParameters> = {
  name: 'nilFormAgainstFigures',
  run({ current }, parameters, rule): CheckResult {
    const { form, cells, columns } = parameters;
    const needed = [...new Set([form, ...cells.map((cell) => cell.form), ...columns.map((column) => column.form)])];
    const missing = needed.filter((id) => current.form(id) === undefined);
    const reading = current.form(form);
    if (reading === undefined || missing.length > 0) return nothingThere(rule, missing.slice(0, 1));
    const elsewhere = summaryFigures(current, parameters);
    const unprinted = elsewhere.length === 0 ? columns.find((column) => !isPrinted(current, column)) : undefined;
    if (unprinted !== undefined && !reading.nil) {
      const reason = relationText.columnMissing(relationText.formNameIn('current', unprinted.form), unprinted.column);
      return { outcomes: [], notRun: [{ rule, form, reason }] };
    }
    if (reading.nil === (elsewhere.length === 0)) return { outcomes: outcomes(rule, [], form), notRun: [] };
    const figures = reading.nil ? elsewhere : figuresOf(reading);
    const message = reading.nil
      ? findingText.nilButElsewhere(form, needed.slice(1))
      : findingText.notNilButElsewhere(form, needed.slice(1));
    const finding = { form, place: '空表', cells: figures.map(({ cell }) => subject(cell)), message };
    return { outcomes: outcomes(rule, [finding], form), notRun: [] };
  },
};

/** Whether a summary form has this column at all: where not, it shows nothing of any budget. */
function isPrinted(current: WorkbookReading, { form, column }: { form: FormId; column: string }): boolean {
  return current.form(form)?.columns.some(({ key }) => key === column) === true;
}

function summaryFigures(
  current: WorkbookReading,
  { cells, columns }: NilFormAgainstFiguresParameters,
): readonly AmountCell[] {
  const figures: AmountCell[] = [];
  for (const { form, line, column } of cells) {
    const reading = current.form(form);
    const amount = reading && amountAt(reading, line, column);
    if (amount !== undefined && hasAmount(amount)) figures.push(amount);
  }
  for (const { form, column } of columns) {
    for (const { amounts } of current.form(form)?.lines ?? []) {
      const amount = amounts.get(column);
      if (amount !== undefined && hasAmount(amount)) figures.push(amount);
    }
  }
  return figures;
}

function figuresOf(reading: FormReading): readonly AmountCell[] {
  return reading.lines.flatMap((line) => [...line.amounts.values()]).filter(hasAmount);
}
