import { toA1 } from '../grid';
import { relationText as say } from '../messages';
import { columnsInRange, linesInRange, mayLackColumn, mayLackLine } from './lineRange';
import { formNameOf } from './lookups';
import { isCode } from './formIndex';
import type { Variable } from '../formula';
import type { AmountCell, FormLine } from '../reading';
import type { Lookup } from './lookups';
import type { Place } from './places';
import type { CellTaker } from './tally';

const DIGITS: Readonly<Record<Variable, number | undefined>> = { 类: 3, 款: 5, 项: 7, k: undefined, '*': undefined };

/**
 * Hands the cells that a reference means at a place to `taker`, blank ones too.
 * @returns why they cannot be worked with (未核对), `undefined` where they can
 */
export function collect(
  lookup: Lookup,
  bound: Variable | undefined,
  place: Place,
  taker: CellTaker,
): string | undefined {
  const { line } = lookup.part.reference;
  if (line.kind === 'line') return addKey(lookup, line.key, place, taker);
  if (line.kind === 'range') return addRange(lookup, line.from, line.to, place, taker);
  if (line.variable === bound && place.line !== undefined) return addKey(lookup, place.line, place, taker);
  const within = bound === '*' || place.line === undefined ? '' : place.line;
  return addLines(lookup, linesOf(lookup, line.variable, within), place, taker);
}

/** How many digits the codes of a variable have; `undefined` where any. */
export function digitsOf(variable: Variable): number | undefined {
  return DIGITS[variable];
}

/** Codes of a variable's length in a form, with `*` every line. */
export function codesOf({ index }: Lookup, variable: Variable): readonly string[] {
  const digits = DIGITS[variable];
  return digits === undefined ? index.codes : index.codes.filter((code) => code.length === digits);
}

/** The lines a variable inside SUM runs over: beside a bound code only those below it. */
function linesOf(lookup: Lookup, variable: Variable, within: string): readonly FormLine[] {
  const { lines } = lookup.index;
  if (variable === '*') return lines;
  const digits = DIGITS[variable];
  return lines.filter(
    ({ key }) => isCode(key) && (digits === undefined || key.length === digits) && key.startsWith(within),
  );
}

/** Where a form that is not nil lists no 类 at all, it lists something else there: that is not 0. */
function addRange(lookup: Lookup, from: string, to: string, place: Place, taker: CellTaker): string | undefined {
  const lines = linesInRange(lookup.index, from, to);
  const needed = isCode(from) ? !lookup.index.reading.nil : !mayLackLine(lookup.index, from);
  if (lines.length === 0 && needed) return say.lineMissing(formNameOf(lookup), from);
  return addLines(lookup, lines, place, taker);
}

function addLines(lookup: Lookup, lines: readonly FormLine[], place: Place, taker: CellTaker): string | undefined {
  let problem: string | undefined;
  for (const line of lines) problem = addCells(lookup, line, place, taker, true) ?? problem;
  return problem;
}

function addKey(lookup: Lookup, key: string, place: Place, taker: CellTaker): string | undefined {
  const line = lookup.index.reading.line(key);
  if (line !== undefined) return addCells(lookup, line, place, taker, false);
  return mayLackLine(lookup.index, key) ? undefined : say.lineMissing(formNameOf(lookup), key);
}

function addCells(lookup: Lookup, line: FormLine, place: Place, taker: CellTaker, among: boolean): string | undefined {
  const { column, form } = lookup.part.reference;
  if (column.kind === 'column') return addCell(lookup, line, column.key, taker, among);
  if (column.kind === 'every' && place.column !== undefined) return addCell(lookup, line, place.column, taker, among);
  const columns = column.kind === 'range' ? columnsInRange(form, column.from, column.to) : [...line.amounts.keys()];
  let problem: string | undefined;
  for (const key of columns) problem = addCell(lookup, line, key, taker, among) ?? problem;
  return problem;
}

/** @param among the line is one of many added up, where one that lacks the column adds nothing */
function addCell(lookup: Lookup, line: FormLine, column: string, taker: CellTaker, among: boolean): string | undefined {
  const { part, index } = lookup;
  const amount = line.amounts.get(column);
  if (amount === undefined) {
    const fine = mayLackColumn(index, column) || (among && index.columns.has(column));
    return fine ? undefined : say.columnMissing(formNameOf(lookup), column);
  }
  taker.take(part, line.key, column, amount);
  return amount.kind === 'figure' || amount.kind === 'blank' ? undefined : whyNoFigure(amount);
}

/** Why a cell is no amount that could be worked with. */
export function whyNoFigure(amount: Exclude<AmountCell, { kind: 'figure' | 'blank' }>): string {
  const cell = `${amount.cell.sheet}!${toA1(amount.cell.row, amount.cell.column)}`;
  if (amount.kind === 'text') return say.wordsInCell(cell, amount.text);
  return amount.kind === 'error' ? say.errorInCell(cell, amount.error) : say.uncalculatedCell(cell);
}
