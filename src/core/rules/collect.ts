import { toA1 } from '../grid';
import type { CellRef } from '../grid';
import { relationText as say } from '../messages';
import { mayLackColumn, mayLackLine } from './lineRange';
import { formNameOf } from './lookups';
import { isCode } from './formIndex';
import { boundTo, digitsOf } from './variables';
import type { Variable } from '../formula';
import type { AmountCell, FormLine, Gap } from '../reading';
import type { CompiledRelation } from './compiledRelation';
import type { Lookup } from './lookups';
import type { CellTaker } from './tally';
import type { Unknown } from './unknown';
import type { Binding } from './variables';

/** Hands the cells that a reference means to `taker`, blank ones too, and what of it is not known. */
export function collect(lookup: Lookup, binding: Binding, taker: CellTaker): void {
  const { line } = lookup.part.reference;
  if (lookup.index.absent) missed(lookup, taker, say.formMissing(formNameOf(lookup)));
  else if (line.kind === 'line') addKey(lookup, line.key, binding, taker);
  else if (line.kind === 'range') addRange(lookup, line.from, binding, taker);
  else addVariable(lookup, line.variable, binding, taker);
}

function addVariable(lookup: Lookup, variable: Variable, binding: Binding, taker: CellTaker): void {
  const bound = boundTo(variable, binding);
  if (bound !== undefined) addKey(lookup, bound, binding, taker);
  else {
    const within = binding.variable === '*' ? '' : (binding.line ?? '');
    addLines(lookup, linesOf(lookup, variable, within), binding, taker);
  }
}

/** The lines a variable inside SUM runs over: beside a bound code only those below it. */
function linesOf({ index }: Lookup, variable: Variable, within: string): readonly FormLine[] {
  if (variable === '*') return index.lines;
  const digits = digitsOf(variable);
  return index.codedLines.filter(
    ({ key }) => (digits === undefined || key.length === digits) && key.startsWith(within),
  );
}

/** Where a form that is not nil lists no 类 at all, it lists something else there: that is not 0. */
function addRange(lookup: Lookup, from: string, binding: Binding, taker: CellTaker): void {
  const { range, index } = lookup;
  if (range.length > 0) addLines(lookup, range, binding, taker);
  else if (isCode(from) ? !index.reading.nil : !mayLackLine(index, from))
    missed(lookup, taker, say.lineMissing(formNameOf(lookup), from));
}

function addLines(lookup: Lookup, lines: readonly FormLine[], binding: Binding, taker: CellTaker): void {
  for (const line of lines) addCells(lookup, line, binding, taker, true);
}

function addKey(lookup: Lookup, key: string, binding: Binding, taker: CellTaker): void {
  const line = lookup.index.reading.line(key);
  if (line === undefined) lackOfLine(lookup, key, taker);
  else addRows(lookup, line, binding, taker);
}

function addRows(lookup: Lookup, line: FormLine, binding: Binding, taker: CellTaker): void {
  if (isUnread(line)) {
    const { printedName: text, labelCell: cell } = line;
    missed(lookup, taker, whyUnread(formNameOf(lookup), { kind: 'line', text, cell }));
  }
  addCells(lookup, line, binding, taker, false);
  const further = lookup.index.furtherRows(line);
  if (further.length === 0) return;
  for (const row of further) addCells(lookup, row, binding, taker, false);
  taker.miss(severalRows(formNameOf(lookup), line.key));
}

function lackOfLine(lookup: Lookup, key: string, taker: CellTaker): void {
  const { index } = lookup;
  const gap = index.gapOfLine(key);
  const certain = !mayLackLine(index, key);
  if (gap !== undefined) missed(lookup, taker, whyUnread(formNameOf(lookup), gap), certain);
  else if (certain) missed(lookup, taker, say.lineMissing(formNameOf(lookup), key));
}

function addCells(lookup: Lookup, line: FormLine, binding: Binding, taker: CellTaker, among: boolean): void {
  const { part } = lookup;
  const { column } = part.reference;
  if (column.kind === 'column') addCell(lookup, line, column.key, taker, among);
  else if (column.kind === 'every' && binding.column !== undefined) addCell(lookup, line, binding.column, taker, among);
  else for (const key of part.columns ?? line.amounts.keys()) addCell(lookup, line, key, taker, among);
}

/** @param among the line is one of many added up, where one that lacks the column adds nothing */
function addCell(lookup: Lookup, line: FormLine, column: string, taker: CellTaker, among: boolean): void {
  const { part, index } = lookup;
  const amount = line.amounts.get(column);
  if (amount === undefined) {
    lackOfColumn(lookup, column, taker, among);
    return;
  }
  taker.take(part, line.key, column, amount);
  if (amount.kind !== 'figure' && amount.kind !== 'blank') missed(lookup, taker, whyNoFigure(amount));
  else if (amount.kind === 'blank' && index.unfilled.has(column))
    missed(lookup, taker, say.columnUnfilled(formNameOf(lookup), column));
}

function lackOfColumn(lookup: Lookup, column: string, taker: CellTaker, among: boolean): void {
  const { index } = lookup;
  if (among && index.columns.has(column)) return;
  const gap = index.gapOfColumn(column);
  const certain = !mayLackColumn(index, column);
  if (gap !== undefined) missed(lookup, taker, whyUnread(formNameOf(lookup), gap), certain);
  else if (certain) missed(lookup, taker, say.columnMissing(formNameOf(lookup), column));
}

/** What a relation rests on here is not known: surely, or there is but room for it. */
function missed({ part }: Lookup, taker: CellTaker, reason: string, certain = true): void {
  taker.miss({ direction: part.coefficient, certain, reason });
}

/** What was not understood and may belong to the sums of a relation. */
export function unknownInSums(relation: CompiledRelation, lookups: readonly Lookup[]): readonly Unknown[] {
  if (lookups.every(({ index }) => index.reading.gaps.length === 0)) return [];
  return relation.sums.flatMap(({ source, form, over, side }): Unknown[] => {
    const lookup = lookups.find(({ part: { reference } }) => reference.form === form && reference.source === source);
    const gap = lookup?.index.gap(over, side);
    if (lookup === undefined || gap === undefined) return [];
    return [{ direction: 'either', certain: false, reason: whyUnread(formNameOf(lookup), gap) }];
  });
}

/** A row with amounts whose label was not understood; one without any label belongs to where it stands. */
function isUnread({ known, printedName }: FormLine): boolean {
  return !known && printedName !== '';
}

/** A code listed in several rows: they are added up, and where that does not come out, one of them may be too much. */
export function severalRows(form: string, code: string): Unknown {
  return { direction: 'either', certain: false, reason: say.severalRows(form, code) };
}

/** Why something of a form cannot be worked with. */
export function whyUnread(form: string, { kind, text, cell }: Gap): string {
  return say.notUnderstood(form, kind, text, placeOf(cell));
}

/** Why a cell is no amount that could be worked with. */
export function whyNoFigure(amount: Exclude<AmountCell, { kind: 'figure' | 'blank' }>): string {
  const cell = placeOf(amount.cell);
  switch (amount.kind) {
    case 'text':
      return say.wordsInCell(cell, amount.text);
    case 'error':
      return say.errorInCell(cell, amount.error);
    case 'uncalculated':
      return say.uncalculatedCell(cell);
    case 'unread':
      return amount.why === 'covered' ? say.coveredCell(cell) : say.dateInCell(cell);
  }
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${toA1(row, column)}`;
}
