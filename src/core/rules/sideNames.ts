import { relationText as say } from '../messages';
import { lineNameIn } from './lineNames';
import { formNameOf } from './lookups';
import type { Variable } from '../formula';
import type { Lookup } from './lookups';
import type { Place } from './places';
import type { Term } from './types';

interface PlaceName {
  readonly form: string;
  readonly line: string;
  readonly column: string;
}

/**
 * What stands on one side of a relation, in words; what the first reference has already said (form, line) is left out. Addends
 * that are 0 or absent are not named one by one where there are many.
 */
export function nameSide(
  side: Term['side'],
  lookups: readonly Lookup[],
  bound: Variable | undefined,
  place: Place,
  terms: readonly Term[],
): string {
  const [head] = lookups;
  const own = lookups.filter(({ part }) => part.side === side);
  const said = head === undefined ? undefined : placeName(head, bound, place);
  const parts = own.map((lookup) => {
    const name = placeName(lookup, bound, place);
    const sign = (lookup.part.coefficient === 1) === (side === 'left') ? ('+' as const) : ('-' as const);
    return { sign, name: lookup === head ? full(name) : short(name, said), summed: lookup.part.reference.summed };
  });
  const [only, another] = parts;
  if (only === undefined) return '';
  const alone = another === undefined && only.sign === '+' && !(only.summed && severalTerms(terms, side));
  return alone ? only.name : say.sumName(parts);
}

function severalTerms(terms: readonly Term[], side: Term['side']): boolean {
  return terms.filter((term) => term.side === side).length > 1;
}

function full({ form, line, column }: PlaceName): string {
  return say.figureName(form, line, column);
}

function short(name: PlaceName, said: PlaceName | undefined): string {
  if (name.form !== said?.form) return full(name);
  return say.figureName('', name.line === said.line && name.column !== '' ? '' : name.line, name.column);
}

function placeName(lookup: Lookup, bound: Variable | undefined, place: Place): PlaceName {
  return { form: formNameOf(lookup), line: lineText(lookup, bound, place), column: columnText(lookup, place) };
}

function lineText({ part, index }: Lookup, bound: Variable | undefined, place: Place): string {
  const { line } = part.reference;
  if (line.kind === 'line') return lineNameIn(index.reading, line.key);
  if (line.kind === 'range')
    return say.runName(lineNameIn(index.reading, line.from), lineNameIn(index.reading, line.to));
  if (line.variable === bound && place.line !== undefined) return lineNameIn(index.reading, place.line);
  return say.everyName(line.variable);
}

function columnText({ part }: Lookup, place: Place): string {
  const { column } = part.reference;
  if (column.kind === 'range') return say.runName(column.from, column.to);
  const key = column.kind === 'column' ? column.key : (place.column ?? say.everyColumn());
  return key === '金额' ? '' : key;
}
