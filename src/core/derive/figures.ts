import { notationOf, type Place, type SourceName } from '../formula';
import type { FormReading, Sources, WorkbookReading } from '../reading';
import { TEXT_UNIT, type Input } from './types';

/**
 * The figure at a place, `undefined` where nothing tells it: form not there, words or an error in the cell. A blank cell,
 * a nil form and a code that the form does not have are 0.
 */
export function figureAt(place: Place, sources: Sources): Input | undefined {
  const typed = sources.typed?.get(notationOf(place));
  const form = workbook(place.source, sources)?.form(place.form);
  if (form !== undefined && typed?.byHand !== true) return fromForm(place, form);
  return typed && { place, fen: typed.fen, half: 0, cell: typed.cell, unit: TEXT_UNIT };
}

/** The workbook of a source. */
export function workbook(source: SourceName, sources: Sources): WorkbookReading | undefined {
  return sources[source];
}

function fromForm(place: Place, form: FormReading): Input | undefined {
  const line = form.line(place.line);
  const zero = { place, fen: 0, half: 0, cell: null, unit: form.amountUnit };
  if (line === undefined) return isCode(place.line) || form.nil ? zero : undefined;
  const amount = line.amounts.get(place.column);
  if (amount?.kind === 'figure') return { ...zero, fen: amount.fen, half: amount.half, cell: amount.cell };
  return amount?.kind === 'blank' ? { ...zero, cell: amount.cell } : undefined;
}

function isCode(line: string): boolean {
  return /^\d{3}(\d{2}){0,2}$/.test(line);
}
