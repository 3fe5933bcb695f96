import { codesOf, NO_BINDING } from './variables';
import type { Binding } from './variables';
import type { Variable } from '../formula';
import type { CompiledRule } from './compile';
import type { Lookup } from './lookups';

const ONLY: readonly Binding[] = [NO_BINDING];

/** Every place a relation applies to: the values of its line variable, times the columns where `*` stands for one. */
export function bindingsOf({ boundLine, bindsColumn }: CompiledRule, lookups: readonly Lookup[]): readonly Binding[] {
  const bindings = boundLine === undefined ? ONLY : lineBindings(boundLine, lookups);
  return bindsColumn ? columnBindings(bindings, lookups) : bindings;
}

function lineBindings(variable: Variable, lookups: readonly Lookup[]): readonly Binding[] {
  return lineValues(variable, lookups).map((line) => ({ variable, line, column: undefined }));
}

function lineValues(variable: Variable, lookups: readonly Lookup[]): readonly string[] {
  const using = lookups.filter(({ part: { reference } }) => {
    return reference.line.kind === 'variable' && reference.line.variable === variable;
  });
  const first = using[0];
  if (first === undefined) return [];
  if (variable === '*') return linesWithColumn(first);
  if (using.every(({ index }) => index === first.index)) return codesOf(first, variable);
  const codes = new Set<string>();
  for (const lookup of using) for (const code of codesOf(lookup, variable)) codes.add(code);
  return [...codes];
}

function linesWithColumn({ part, index }: Lookup): readonly string[] {
  const { column } = part.reference;
  const lines = column.kind === 'column' ? index.lines.filter(({ amounts }) => amounts.has(column.key)) : index.lines;
  return lines.map(({ key }) => key);
}

/** Every place with each of the columns of the first reference with `*` there. */
function columnBindings(bindings: readonly Binding[], lookups: readonly Lookup[]): readonly Binding[] {
  const first = lookups.find(({ part }) => part.reference.column.kind === 'every' && !part.reference.summed);
  if (first === undefined) return bindings;
  const { line: selected } = first.part.reference;
  const found: Binding[] = [];
  for (const { variable, line } of bindings) {
    const key = selected.kind === 'line' ? selected.key : line;
    const printed = key === undefined ? undefined : first.index.reading.line(key);
    const columns = printed === undefined ? first.index.columns : printed.amounts.keys();
    for (const column of columns) found.push({ variable, line, column });
  }
  return found;
}
