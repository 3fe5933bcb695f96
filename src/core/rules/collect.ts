import { toA1 } from '../grid';
import { relationText as say } from '../messages';
import { columnsInRange, linesInRange, mayLackColumn, mayLackLine } from './lineRange';
import { formNameOf } from './lookups';
import { isCode } from './formIndex';
import { boundTo, digitsOf } from './variables';
import type { Variable } from '../formula';
import type { AmountCell, FormLine } from '../reading';
import type { Lookup } from './lookups';
import type { Binding } from './variables';
import type { CellTaker } from './tally';

/**
 * Hands the cells that a reference means to `taker`, blank ones too.
 * @returns why they cannot be worked with (未核对), `undefined` where they can
 */
export function collect(lookup: Lookup, binding: Binding, taker: CellTaker): string | undefined {
  const { line } = lookup.part.reference;
  if (line.kind === 'line') return addKey(lookup, line.key, binding, taker);
  if (line.kind === 'range') return addRange(lookup, line.from, line.to, binding, taker);
  const bound = boundTo(line.variable, binding);
  if (bound !== undefined) return addKey(lookup, bound, binding, taker);
  const within = binding.variable === '*' ? '' : (binding.line ?? '');
  return addLines(lookup, linesOf(lookup, line.variable, within), binding, taker);
}

/** The lines a variable inside SUM runs over: beside a bound code only those below it. */
function linesOf(lookup: Lookup, variable: Variable, within: string): readonly FormLine[] {
  const { lines } = lookup.index;
  if (variable === '*') return lines;
  const digits = digitsOf(variable);
  return lines.filter(
    ({ key }) => isCode(key) && (digits === undefined || key.length === digits) && key.startsWith(within),
  );
}

/** Where a form that is not nil lists no 类 at all, it lists something else there: that is not 0. */
function addRange(lookup: Lookup, from: string, to: string, binding: Binding, taker: CellTaker): string | undefined {
  const lines = linesInRange(lookup.index, from, to);
  const needed = isCode(from) ? !lookup.index.reading.nil : !mayLackLine(lookup.index, from);
  if (lines.length === 0 && needed) return say.lineMissing(formNameOf(lookup), from);
  return addLines(lookup, lines, binding, taker);
}

function addLines(lookup: Lookup, lines: readonly FormLine[], binding: Binding, taker: CellTaker): string | undefined {
  let problem: string | undefined;
  for (const line of lines) problem = addCells(lookup, line, binding, taker, true) ?? problem;
  return problem;
}

function addKey(lookup: Lookup, key: string, binding: Binding, taker: CellTaker): string | undefined {
  const line = lookup.index.reading.line(key);
  if (line !== undefined) return addCells(lookup, line, binding, taker, false);
  return mayLackLine(lookup.index, key) ? undefined : say.lineMissing(formNameOf(lookup), key);
}

function addCells(
  lookup: Lookup,
  line: FormLine,
  binding: Binding,
  taker: CellTaker,
  among: boolean,
): string | undefined {
  const { column, form } = lookup.part.reference;
  if (column.kind === 'column') return addCell(lookup, line, column.key, taker, among);
  if (column.kind === 'every' && binding.column !== undefined)
    return addCell(lookup, line, binding.column, taker, among);
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
