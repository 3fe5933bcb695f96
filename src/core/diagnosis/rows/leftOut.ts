import type { FormId } from '../../forms';
import { causeText } from '../../messages';
import type { AmountCell, FormLine, FormReading, WorkbookReading } from '../../reading';
import type { Outcome } from '../../rules';
import { withLines, withRows } from './corrected';
import { CODE, gapsIn, isBelow, TOTAL, type Gap } from './gaps';
import type { RowSlip } from './types';

/**
 * Rows that a form lacks: its totals have what another form lists under a code that this one has not. The row is put in with
 * the amounts that are lacking.
 */
export function leftOutSlips(
  reading: WorkbookReading,
  forms: readonly FormId[],
  broken: readonly Outcome[],
): RowSlip[] {
  return gapsIn(reading, broken).flatMap((gap) => {
    const others = forms.filter((form) => form !== gap.form.form).flatMap((form) => reading.form(form) ?? []);
    const found = others.flatMap((other) => missingRows(gap, other).map((line) => ({ other, line })));
    const codes = new Set(found.map(({ line }) => line.key));
    const fitting = codes.size === 1 ? found : found.filter(({ line }) => fits(line, gap));
    return [...codes].flatMap((code) => {
      const first = fitting.find(({ line }) => line.key === code);
      return first === undefined ? [] : [slipOf(reading, gap, first.other, first.line)];
    });
  });
}

/** The topmost rows of another form that would stand below the total and that this form has not. */
function missingRows({ form, parent }: Gap, other: FormReading): FormLine[] {
  const missing = other.lines.filter(
    ({ key }) =>
      CODE.test(key) && isBelow(key, parent) && form.line(key) === undefined && parentIn(form, key) === parent,
  );
  return missing.filter(({ key }) => !missing.some((above) => above.key !== key && key.startsWith(above.key)));
}

/** The longest code above it that the form lists, else 合计. */
function parentIn(form: FormReading, code: string): string {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = code.slice(0, length);
    if (form.line(above) !== undefined) return above;
  }
  return TOTAL;
}

/** Whether what is lacking is what the row has: an amount of the one is an amount of the other. */
function fits(line: FormLine, { columns }: Gap): boolean {
  const amounts = [...line.amounts.values()].flatMap((amount) =>
    amount.kind === 'figure' && amount.fen !== 0 ? [amount] : [],
  );
  return [...columns.values()].some(({ fen, within }) =>
    amounts.some((amount) => Math.abs(amount.fen - fen) <= within + amount.half),
  );
}

function slipOf(reading: WorkbookReading, gap: Gap, other: FormReading, line: FormLine): RowSlip {
  const { form } = gap;
  const below = other.lines.filter(
    ({ key }) => key !== line.key && key.startsWith(line.key) && form.line(key) === undefined,
  );
  const isChain = below.every(({ key }, at) => key.startsWith(below[at - 1]?.key ?? line.key));
  const added = [line, ...(isChain ? below : [])].map((each) => rowFor(gap, each));
  const lines = withRows(form.lines, added);
  return {
    id: `row:${form.form}[${line.key}]`,
    message: causeText.rowLeftOut(form.form, line.key, line.printedName, other.form, added.length),
    corrected: withLines(reading, form.form, lines),
  };
}

/** The row as this form would print it, with the amounts that are lacking. */
function rowFor({ form, columns }: Gap, like: FormLine): FormLine {
  const [sample] = form.lines;
  const cell = { ...like.labelCell, sheet: form.sheet };
  const amounts = new Map<string, AmountCell>();
  for (const column of sample?.amounts.keys() ?? []) {
    const gap = columns.get(column);
    const figure = {
      printed: '',
      decimals: form.decimals,
      printedFen: gap?.fen ?? 0,
      fen: gap?.fen ?? 0,
      half: gap?.within ?? 0,
    };
    amounts.set(column, gap === undefined ? { kind: 'blank', cell } : { kind: 'figure', cell, ...figure });
  }
  return { ...like, labelCell: cell, codeCell: cell, amounts };
}
