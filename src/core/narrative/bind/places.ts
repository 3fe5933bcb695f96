import type { Reference, SourceName } from '../../formula';
import { notationOf, parseFormula, referencesOf } from '../../formula';
import type { CellRef } from '../../grid';
import type { Fen } from '../../money';
import type { AmountCell, FormReading, Sources, TypedFigure } from '../../reading';

/** An amount of a form. */
export interface CellValue {
  readonly kind: 'value';
  readonly fen: Fen;
  readonly half: Fen;
  readonly cell: CellRef;
  readonly source: SourceName;
  /** The place in the rule notation. */
  readonly place: string;
  /** Told by the sheet 上年及预算数 of this year's workbook. */
  readonly typed?: true;
}

/** Why a place has no amount: the workbook, the form or the line is not there, or nobody knows what the cell says. */
export interface NoValue {
  readonly kind: 'none';
  readonly why: 'workbook' | 'form' | 'line' | 'cell';
  readonly source: SourceName;
  readonly place: string;
}

const references = new Map<string, Reference>();

/** The place a text in the rule notation names. @throws Error where it names none: our own fault */
export function referenceOf(place: string): Reference {
  const known = references.get(place);
  if (known !== undefined) return known;
  const parsed = parseFormula(`${place} = 0`);
  const body = parsed.ok && parsed.formula.body.kind === 'relation' ? parsed.formula.body : undefined;
  const reference = body === undefined ? undefined : referencesOf(body)[0];
  if (reference === undefined) throw new Error(`no place: ${place}`);
  references.set(place, reference);
  return reference;
}

/** The amount at a place of the workbooks. */
export function valueAt(place: string, sources: Partial<Sources>): CellValue | NoValue {
  const { source, form, line, column } = referenceOf(place);
  const none = (why: NoValue['why']): NoValue => ({ kind: 'none', why, source, place });
  const workbook = sources[source];
  const typed = typedAt(place, sources);
  if (typed !== undefined && (workbook === undefined || typed.byHand))
    return { kind: 'value', fen: typed.fen, half: 0, cell: typed.cell, source, place, typed: true };
  if (workbook === undefined) return none('workbook');
  const reading = workbook.form(form);
  if (reading === undefined) return none('form');
  if (line.kind !== 'line' || column.kind !== 'column') return none('line');
  const cell = cellOf(reading, line.key, column.key);
  if (cell === undefined) return none('line');
  if (cell.kind === 'blank') return { kind: 'value', fen: 0, half: 0, cell: cell.cell, source, place };
  if (cell.kind !== 'figure') return none('cell');
  return { kind: 'value', fen: cell.fen, half: cell.half, cell: cell.cell, source, place };
}

/** What stands in 上年及预算数. */
function typedAt(place: string, { typed }: Partial<Sources>): TypedFigure | undefined {
  const { source, form, line, column } = referenceOf(place);
  if (typed === undefined || line.kind !== 'line' || column.kind !== 'column') return undefined;
  return typed.get(notationOf({ source, form, line: line.key, column: column.key }));
}

/** The same amount as the original in 元 has it, where the forms in 万元 print less of it than a text does. */
export function originalOf(value: CellValue, { original }: Partial<Sources>): CellValue {
  if (value.source !== 'current' || original === undefined) return value;
  const exact = valueAt(value.place, { current: original });
  const same = exact.kind === 'value' && Math.abs(exact.fen - value.fen) <= value.half;
  return same ? { ...value, fen: exact.fen, half: exact.half } : value;
}

/** The first edition of alternatives whose places are all there; else why the first is not. */
export function firstOf(
  editions: readonly (readonly string[])[],
  at: (place: string) => CellValue | NoValue,
): { readonly values: readonly CellValue[] } | { readonly missing: NoValue | undefined } {
  let missing: NoValue | undefined;
  for (const places of editions) {
    const found = places.map(at);
    const lacking = found.find((each) => each.kind === 'none');
    if (lacking === undefined) return { values: found.filter((each) => each.kind === 'value') };
    missing ??= lacking;
  }
  return { missing };
}

/** The same place of last year's workbook. */
export function lastYears(place: string): string {
  return /^(?:上年|预算)!/.test(place) ? place : `上年!${place}`;
}

function cellOf(reading: FormReading, line: string, column: string): AmountCell | undefined {
  return reading.line(line)?.amounts.get(column);
}
