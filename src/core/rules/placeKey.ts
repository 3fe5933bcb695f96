import { ONLY_COLUMN } from '../formula';
import { boundTo } from './variables';
import type { CompiledRelation } from './compiledRelation';
import type { Binding } from './variables';

/**
 * Key of a place in a form, the same when rows move: line or code and column of the first reference (`2080505,基本支出`); a
 * form's only column (金额) is left out, and a value that the first reference does not show is put behind.
 */
export function placeKey({ parts }: CompiledRelation, binding: Binding): string {
  const { line, column } = binding;
  const reference = parts[0]?.reference;
  if (reference === undefined) return [line, column].filter((value) => value !== undefined).join(',');
  const own = lineKey(reference.line, binding);
  const shownColumn = columnKey(reference.column, column);
  const key = shownColumn === ONLY_COLUMN ? own.key : `${own.key},${shownColumn}`;
  const lost = [own.shows ? undefined : line, reference.column.kind === 'every' ? undefined : column];
  return lost.reduce<string>((text, value) => (value === undefined ? text : `${text};${value}`), key);
}

type Reference = CompiledRelation['parts'][number]['reference'];

function lineKey(selector: Reference['line'], binding: Binding): { key: string; shows: boolean } {
  if (selector.kind === 'line') return { key: selector.key, shows: false };
  if (selector.kind === 'range') return { key: `${selector.from}:${selector.to}`, shows: false };
  const bound = boundTo(selector.variable, binding);
  return { key: bound ?? selector.variable, shows: bound !== undefined };
}

function columnKey(selector: Reference['column'], value: string | undefined): string {
  if (selector.kind === 'column') return selector.key;
  return selector.kind === 'range' ? `${selector.from}:${selector.to}` : (value ?? '*');
}
