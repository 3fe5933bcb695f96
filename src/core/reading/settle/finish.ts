import { formDefinition } from '../../forms';
import type { DraftLine, FormDraft } from '../draft';
import { amountOf } from './figures';
import type { Printing } from './figures';
import { withParents } from './nesting';
import type { FormLine, FormReading, Observation } from '../types';
import type { SettledUnit } from './units';

/** Decimals of a form without any figure. */
const DECIMALS = 2;

/** The reading of a form whose unit and printing are settled. */
export function finish(draft: FormDraft, settled: SettledUnit, printing: Printing): FormReading {
  const decimals = fillAmounts(draft.lines, printing);
  const lines = withParents(
    draft.form,
    draft.lines.map(({ line }) => line),
  );
  const byKey = firstByKey(lines);
  const { unit, entity, number, fiscalYear } = draft.preamble;
  return {
    form: draft.form,
    title: draft.title,
    titleCell: draft.titleCell,
    sheet: draft.sheet,
    amountUnit: settled.unit,
    amountUnitCell: unit?.cell,
    decimals,
    fiscalYear,
    entity: entity?.name ?? null,
    entityCell: entity?.cell,
    printedNumber: number?.printed,
    lines,
    columns: draft.columns,
    counts: draft.counts,
    above: draft.preamble.above,
    notes: draft.notes,
    observations: headObservations(draft, settled).concat(draft.observations),
    gaps: draft.gaps,
    nil: isNil(draft),
    line: (key) => byKey.get(key),
  };
}

function firstByKey(lines: readonly FormLine[]): ReadonlyMap<string, FormLine> {
  const byKey = new Map<string, FormLine>();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line !== undefined) byKey.set(line.key, line);
  }
  return byKey;
}

/** Puts the amounts into their lines; returns the commonest number of decimals among the figures. */
function fillAmounts(lines: readonly DraftLine[], printing: Printing): number {
  const counts: number[] = [];
  for (const { line, amounts } of lines) {
    for (const { column, content, cell } of amounts) {
      const amount = amountOf(content, cell, printing);
      line.amounts.set(column, amount);
      if (amount.kind !== 'figure') continue;
      while (counts.length <= amount.decimals) counts.push(0);
      counts[amount.decimals] = (counts[amount.decimals] ?? 0) + 1;
    }
  }
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  return most === 0 ? DECIMALS : counts.indexOf(most);
}

/** Whether a form holds no figure other than 0, and nothing that was not understood. */
export function isNil(draft: FormDraft): boolean {
  if (draft.gaps.length > 0) return false;
  for (const { amounts } of draft.lines) {
    for (const { content } of amounts)
      if ((content.kind === 'number' && !content.zero) || content.kind === 'unread') return false;
  }
  return true;
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
