import { formDefinition, formIdOf, lineDefinition } from '../forms';
import { formulaText as say } from '../messages';
import { nearestName } from './nearestName';
import { fail } from './scanner';
import type { ColumnDefinition, FormDefinition, FormId } from '../forms';
import type { LineSelector, Span } from './ast';

/** A name as typed, with its place. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

const CODE = /^(\d{3}|\d{5}|\d{7})$/;

/** The form meant by `公开05`, `公开 5 表`, `预算1`. */
export function formOf(written: string): FormId | undefined {
  const exact = formIdOf(written);
  if (exact !== undefined) return exact;
  const [, kind = '', digits = ''] = /^(公开|预算)\s*(\d+)/.exec(plain(written)) ?? [];
  const number = String(Number(digits));
  return formIdOf(kind + (kind === '公开' ? number.padStart(2, '0') : number));
}

/** The canonical name of a line; a form of coded rows takes any code, a form by entity any name. */
export function canonicalLine(form: FormId, written: Written): string {
  if (written.text === '') fail(say.lineExpected(), written.span.start);
  const exact = lineDefinition(form, written.text);
  if (exact !== undefined) return exact.key;
  const definition = formDefinition(form);
  const name = plain(written.text);
  const known = lookUp(definition.lines, name);
  if (known !== undefined) return known;
  if (definition.rows === 'entities') return written.text;
  if (CODE.test(name) && hasLevels(form)) return name;
  const near = nearestName(
    name,
    definition.lines.map(({ key, name: official }) => official ?? key),
  );
  return fail(say.unknownLine(definition.name, written.text, near), written.span.start, written.span.end);
}

/** The canonical name of a column that the line can have; where every edition prints but one it may be left out. */
export function canonicalColumn(form: FormId, line: LineSelector, written: Written | undefined, at: number): string {
  const definition = formDefinition(form);
  const columns = columnsOf(definition, line);
  if (written === undefined || written.text === '') {
    const [only, another] = written === undefined ? columns.filter(({ optional }) => optional !== true) : [];
    if (only !== undefined && another === undefined) return only.key;
    return fail(say.columnExpected(definition.name, keysOf(columns)), at);
  }
  const known = columns.find(({ key }) => key === written.text)?.key ?? lookUp(columns, plain(written.text));
  if (known !== undefined) return known;
  const near = nearestName(plain(written.text), keysOf(columns));
  return fail(say.unknownColumn(definition.name, written.text, near), written.span.start, written.span.end);
}

function keysOf(columns: readonly ColumnDefinition[]): readonly string[] {
  return columns.map(({ key }) => key);
}

function columnsOf(definition: FormDefinition, line: LineSelector): readonly ColumnDefinition[] {
  const side = sideOf(definition, line);
  return definition.columns.filter((column) => side === undefined || column.side === undefined || column.side === side);
}

function sideOf(definition: FormDefinition, line: LineSelector): ColumnDefinition['side'] {
  if (line.kind === 'variable') return line.variable === '*' ? undefined : 'expenditure';
  const key = line.kind === 'line' ? line.key : line.from;
  return definition.lines.find((candidate) => candidate.key === key)?.side;
}

/** Whether the rows of a form are codes or entities, which add up level by level. */
export function hasLevels(form: FormId): boolean {
  const { rows } = formDefinition(form);
  return rows === 'functional' || rows === 'economic' || rows === 'entities';
}

function lookUp(items: readonly { readonly key: string; readonly name?: string }[], name: string): string | undefined {
  const byKey = items.find(({ key }) => plainOf(key) === name);
  return (byKey ?? items.find((item) => item.name !== undefined && plainOf(item.name) === name))?.key;
}

const plainNames = new Map<string, string>();

/** The plain form of an official name: there are some hundred, and each is compared with every name written. */
function plainOf(official: string): string {
  const known = plainNames.get(official) ?? plain(official);
  plainNames.set(official, known);
  return known;
}

/** A name without what keyboards do differently: blanks, width of brackets, digits, quotes. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[（(]/g, '（')
    .replace(/[）)]/g, '）')
    .replace(/[“”"]/g, '"')
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
