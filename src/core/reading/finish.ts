import { formDefinition } from '../forms';
import type { FormDraft } from './draft';
import { amountOf, printedDecimals } from './figures';
import type { Printing } from './figures';
import { withParents } from './nesting';
import type { AmountCell, FormLine, FormReading, Observation } from './types';
import type { SettledUnit } from './units';

/** The reading of a form whose unit and printing are settled. */
export function finish(draft: FormDraft, settled: SettledUnit, printing: Printing): FormReading {
  const lines = withParents(
    draft.form,
    draft.lines.map((line): FormLine => ({ ...line, amounts: amountsOf(line.amounts, printing) })),
  );
  const byKey = new Map<string, FormLine>();
  for (const line of lines) if (!byKey.has(line.key)) byKey.set(line.key, line);
  const { preamble } = draft;
  return {
    form: draft.form,
    title: draft.title,
    titleCell: draft.titleCell,
    sheet: draft.sheet,
    amountUnit: settled.unit,
    ...(preamble.unit === undefined ? {} : { amountUnitCell: preamble.unit.cell }),
    decimals: decimalsOf(draft, printing),
    fiscalYear: preamble.fiscalYear,
    entity: preamble.entity?.name ?? null,
    ...(preamble.entity === undefined ? {} : { entityCell: preamble.entity.cell }),
    ...(preamble.number === undefined ? {} : { printedNumber: preamble.number.printed }),
    lines,
    columns: draft.columns,
    counts: draft.counts,
    notes: draft.notes,
    observations: [...headObservations(draft, settled), ...draft.observations],
    nil: isNil(draft),
    line: (key) => byKey.get(key),
  };
}

function amountsOf(
  amounts: FormDraft['lines'][number]['amounts'],
  printing: Printing,
): ReadonlyMap<string, AmountCell> {
  const found = new Map<string, AmountCell>();
  for (const { column, content, cell } of amounts) found.set(column, amountOf(content, cell, printing));
  return found;
}

/** Whether a form holds no figure other than 0. */
export function isNil(draft: FormDraft): boolean {
  return !draft.lines.some(({ amounts }) =>
    amounts.some(({ content }) => content.kind === 'number' && /[1-9]/.test(content.digits)),
  );
}

function headObservations({ preamble, form, titleCell }: FormDraft, settled: SettledUnit): Observation[] {
  const found: Observation[] = [];
  const { unit, number } = preamble;
  if (unit === undefined) found.push({ kind: 'noAmountUnit', cell: titleCell });
  else if (settled.contradicts) found.push({ kind: 'unitContradicts', printed: unit.unit, cell: unit.cell });
  if (number !== undefined && !formDefinition(form).numbers.includes(number.value))
    found.push({ kind: 'formNumberDiffers', printed: number.printed, cell: number.cell });
  return found;
}

/** The most decimals that a figure of the form prints without hiding any; those of the other forms where it has none. */
function decimalsOf(draft: FormDraft, printing: Printing): number {
  const counts = new Map<number, number>();
  for (const { amounts } of draft.lines) {
    for (const { content } of amounts) {
      if (content.kind !== 'number') continue;
      const decimals =
        content.shown === undefined ? Math.max(content.own, printing.usualDecimals) : printedDecimals(content);
      counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    }
  }
  const [[commonest] = [printing.usualDecimals]] = [...counts].sort(([, one], [, other]) => other - one);
  return commonest;
}
