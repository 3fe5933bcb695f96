import { codesOf } from './variables';
import type { Binding } from './variables';
import type { Variable } from '../formula';
import type { CompiledRule } from './compile';
import type { Lookup } from './lookups';

const ONLY: Binding = {};

/** Every place a relation applies to: the values of its line variable, times the columns where `*` stands for one. */
export function bindingsOf({ boundLine, bindsColumn }: CompiledRule, lookups: readonly Lookup[]): readonly Binding[] {
  const bindings = boundLine === undefined ? [ONLY] : lineBindings(boundLine, lookups);
  return bindsColumn ? bindings.flatMap((binding) => columnBindings(binding, lookups)) : bindings;
}

function lineBindings(variable: Variable, lookups: readonly Lookup[]): readonly Binding[] {
  return lineValues(variable, lookups).map((line) => ({ variable, line }));
}

function lineValues(variable: Variable, lookups: readonly Lookup[]): readonly string[] {
  const using = lookups.filter(({ part }) => {
    const { line } = part.reference;
    return line.kind === 'variable' && line.variable === variable;
  });
  if (variable !== '*') return [...new Set(using.flatMap((lookup) => codesOf(lookup, variable)))];
  const [first] = using;
  return first === undefined ? [] : linesWithColumn(first);
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
  return Array.from(columns, (column) => ({ ...binding, column }));
}
