import { causeText } from '../../messages';
import type { AmountCell, FormLine, FormReading, WorkbookReading } from '../../reading';
import { withLines } from './corrected';
import type { Trial } from './trial';

/** Rows that a form lists twice with the same amounts, each as if the second were not there. */
export function doubledRows(reading: WorkbookReading): Trial[] {
  return reading.forms.flatMap((form) =>
    repeatedIn(form).map(({ first, again }) => trialOf(reading, form, first, again)),
  );
}

interface Repeated {
  readonly first: FormLine;
  readonly again: FormLine;
}

function repeatedIn({ lines }: FormReading): Repeated[] {
  const seen = new Map<string, FormLine>();
  return lines.flatMap((line) => {
    const first = line.code === undefined ? undefined : seen.get(line.key);
    if (first === undefined) seen.set(line.key, line);
    return first !== undefined && saySame(first, line) ? [{ first, again: line }] : [];
  });
}

function saySame(one: FormLine, other: FormLine): boolean {
  return [...one.amounts].every(([column, amount]) => fenOf(amount) === fenOf(other.amounts.get(column)));
}

/** `undefined` where it is not known. */
function fenOf(amount: AmountCell | undefined): number | undefined {
  if (amount?.kind === 'figure') return amount.fen;
  return amount?.kind === 'blank' ? 0 : undefined;
}

function trialOf(reading: WorkbookReading, form: FormReading, first: FormLine, again: FormLine): Trial {
  const { key, sheetRow, printedName, codeCell, labelCell } = again;
  const { column } = codeCell ?? labelCell;
  return {
    id: `row:${form.form}[${key}]`,
    message: causeText.rowDoubled(form.form, key, printedName, first.sheetRow + 1, sheetRow + 1),
    remedies: [{ kind: 'deleteRow', form: form.form, sheet: form.sheet, row: sheetRow, column, code: key }],
    corrected: () =>
      withLines(
        reading,
        form.form,
        form.lines.filter((line) => line !== again),
      ),
  };
}
