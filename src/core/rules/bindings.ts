import { codesOf, NO_BINDING } from './variables';
import type { Binding } from './variables';
import type { Variable } from '../formula';
import type { CompiledRule } from './compile';
import type { Lookup } from './lookups';

const ONLY: readonly Binding[] = [NO_BINDING];

/** Every place a relation applies to: the values of its line variable, times the columns where `*` stands for one. */
export function bindingsOf({ boundLine, bindsColumn }: CompiledRule, lookups: readonly Lookup[]): readonly Binding[] {
  const bindings = boundLine === undefined ? ONLY : lineBindings(boundLine, lookups);
  return bindsColumn ? bindings.flatMap((binding) => columnBindings(binding, lookups)) : bindings;
}

function lineBindings(variable: Variable, lookups: readonly Lookup[]): readonly Binding[] {
  return lineValues(variable, lookups).map((line) => ({ variable, line, column: undefined }));
}

function lineValues(variable: Variable, lookups: readonly Lookup[]): readonly string[] {
  const using = lookups.filter(({ part: { reference } }) => {
    return reference.line.kind === 'variable' && reference.line.variable === variable;
  });
  const [first, ...others] = using;
  if (first === undefined) return [];
  if (variable === '*') return linesWithColumn(first);
  const codes = codesOf(first, variable);
  if (others.every(({ index }) => index === first.index)) return codes;
  return [...new Set(using.flatMap((lookup) => codesOf(lookup, variable)))];
}

function linesWithColumn({ part, index }: Lookup): readonly string[] {
  const { column } = part.reference;
  const lines = column.kind === 'column' ? index.lines.filter(({ amounts }) => amounts.has(column.key)) : index.lines;
  return lines.map(({ key }) => key);
}

/** The columns of the first reference with `*`, at this line. */
function columnBindings(binding: Binding, lookups: readonly Lookup[]): Binding[] {
  const first = lookups.find(({ part }) => part.reference.column.kind === 'every' && !part.reference.summed);
  if (first === undefined) return [binding];
  const { line } = first.part.reference;
  const key = line.kind === 'line' ? line.key : binding.line;
  const printed = key === undefined ? undefined : first.index.reading.line(key);
  const columns = printed === undefined ? first.index.columns : printed.amounts.keys();
  return Array.from(columns, (column) => ({ variable: binding.variable, line: binding.line, column }));
}
