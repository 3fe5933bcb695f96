import { codesOf } from './collect';
import type { CompiledRule } from './compile';
import type { Lookup } from './lookups';

/** Values of the bound variables. */
export interface Place {
  readonly line?: string;
  readonly column?: string;
}

const ONLY: Place = {};

/** Every place a relation applies to: the values of its line variable, times the columns where `*` stands for one. */
export function placesOf({ boundLine, bindsColumn }: CompiledRule, lookups: readonly Lookup[]): readonly Place[] {
  const places = boundLine === undefined ? [ONLY] : lineValues(boundLine, lookups).map((line): Place => ({ line }));
  return bindsColumn ? places.flatMap((place) => columnValues(place, lookups)) : places;
}

function lineValues(variable: NonNullable<CompiledRule['boundLine']>, lookups: readonly Lookup[]): readonly string[] {
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
function columnValues(place: Place, lookups: readonly Lookup[]): Place[] {
  const first = lookups.find(({ part }) => part.reference.column.kind === 'every' && !part.reference.summed);
  if (first === undefined) return [place];
  const { line } = first.part.reference;
  const key = line.kind === 'line' ? line.key : place.line;
  const printed = key === undefined ? undefined : first.index.reading.line(key);
  const columns = printed === undefined ? first.index.columns : printed.amounts.keys();
  return Array.from(columns, (column) => ({ ...place, column }));
}
