import { canonicalColumn, canonicalLine, formOf } from './names';
import { fail } from './scanner';
import { formulaText as say } from '../messages';
import type { FormId } from '../forms';
import type { ColumnSelector, LineSelector, Reference, SourceName, Variable } from './ast';
import type { Scanner } from './scanner';
import type { Written } from './names';

const VARIABLES: readonly string[] = ['类', '款', '项', 'k', '*'] satisfies Variable[];
const LAST_YEARS = /上年\s*!/uy;
const BUDGETS = /预算\s*!/uy;
const FORM = /(?:公开|预算)\s*\d+\s*表?/uy;

/** `公开05[合计，基本支出]`, `上年!公开01[年末结转和结余]`. */
export function readReference(scanner: Scanner, summed: boolean): Reference {
  scanner.skipBlanks();
  const start = scanner.position;
  const { source, form } = readSourceAndForm(scanner);
  if (!scanner.take('[')) fail(say.expected('['), scanner.position);
  const line = readLine(scanner, form);
  const column = readColumn(scanner, form, line);
  if (!scanner.take(']')) fail(say.expected(']'), scanner.position);
  if (!summed) refuseRange(line, column, start, scanner.position);
  return { kind: 'reference', source, form, line, column, summed, span: { start, end: scanner.position } };
}

/** `公开05`, `公开5表`, `预算1`, with the workbook it is looked up in. */
export function readSourceAndForm(scanner: Scanner): { source: SourceName; form: FormId } {
  const source = scanner.match(LAST_YEARS) !== undefined ? 'prior' : scanner.match(BUDGETS) ? 'budget' : 'current';
  scanner.skipBlanks();
  const start = scanner.position;
  const written = scanner.match(FORM);
  if (written === undefined) return fail(say.formExpected(scanner.text.slice(start, start + 10)), start);
  const form = formOf(written);
  if (form === undefined) return fail(say.unknownForm(written), start, scanner.position);
  return { source, form };
}

function readLine(scanner: Scanner, form: FormId): LineSelector {
  const first = readName(scanner, ',]:');
  if (first.text === '') fail(say.lineExpected(), scanner.position);
  if (isVariable(first.text)) return { kind: 'variable', variable: first.text };
  const from = canonicalLine(form, first);
  if (!scanner.take(':')) return { kind: 'line', key: from };
  return { kind: 'range', from, to: canonicalLine(form, readName(scanner, ',]')) };
}

function readColumn(scanner: Scanner, form: FormId, line: LineSelector): ColumnSelector {
  if (!scanner.take(',')) return { kind: 'column', key: canonicalColumn(form, line, undefined, scanner.position) };
  const first = readName(scanner, ',]:');
  if (first.text === '*' || first.text === '＊') return { kind: 'every' };
  const from = canonicalColumn(form, line, first, scanner.position);
  if (!scanner.take(':')) return { kind: 'column', key: from };
  return { kind: 'range', from, to: canonicalColumn(form, line, readName(scanner, ',]'), scanner.position) };
}

/** A name inside the brackets, which have to be closed. */
function readName(scanner: Scanner, stops: string): Written {
  const name = scanner.name(stops);
  if (scanner.atEnd()) fail(say.expected(']'), scanner.position);
  return name;
}

function isVariable(text: string): text is Variable {
  return VARIABLES.includes(text);
}

function refuseRange(line: LineSelector, column: ColumnSelector, start: number, end: number): void {
  if (line.kind === 'range' || column.kind === 'range') fail(say.rangeOutsideSum(), start, end);
}
