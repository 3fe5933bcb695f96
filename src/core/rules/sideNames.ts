import { relationText as say } from '../messages';
import { lineNameIn } from './lineNames';
import { formNameOf } from './lookups';
import { digitsOf } from './collect';
import type { Variable } from '../formula';
import type { Lookup } from './lookups';
import type { Place } from './places';
import type { Term } from './types';

interface PlaceName {
  readonly form: string;
  readonly line: string;
  readonly column: string;
}

/** What stands on one side of a relation, in words; what has been said just before (form, line) is left out. */
export function nameSide(
  side: Term['side'],
  lookups: readonly Lookup[],
  bound: Variable | undefined,
  place: Place,
  terms: readonly Term[],
): string {
  const [head] = lookups;
  const own = printed(
    lookups.filter(({ part }) => part.side === side),
    bound,
    place,
  );
  let said: PlaceName | undefined = head === undefined || head === own[0] ? undefined : placeName(head, bound, place);
  const parts = own.map((lookup) => {
    const called = placeName(lookup, bound, place);
    const name = shortened(called, said);
    said = called;
    return { sign: signOn(side, lookup), name };
  });
  const [only, another] = parts;
  if (only === undefined) return '';
  const alone = another === undefined && only.sign === '+';
  const several = own[0]?.part.reference.summed === true && severalTerms(terms, side);
  return alone && !several ? only.name : say.sumName(parts);
}

/** Forms that do not print the code that is joined by are not worth a word, unless none does. */
function printed(lookups: readonly Lookup[], bound: Variable | undefined, place: Place): readonly Lookup[] {
  const there = lookups.filter(({ part, index }) => {
    const { line } = part.reference;
    const joined = line.kind === 'variable' && line.variable === bound && place.line !== undefined;
    return !joined || index.reading.line(place.line) !== undefined;
  });
  return there.length > 0 ? there : lookups;
}

function signOn(side: Term['side'], { part }: Lookup): '+' | '-' {
  return (part.coefficient === 1) === (side === 'left') ? '+' : '-';
}

function severalTerms(terms: readonly Term[], side: Term['side']): boolean {
  return terms.filter((term) => term.side === side).length > 1;
}

function shortened({ form, line, column }: PlaceName, said: PlaceName | undefined): string {
  if (form !== said?.form) return say.figureName(form, line, column);
  return say.figureName('', line === said.line && column !== '' ? '' : line, column);
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
  return place.line === undefined ? say.everyName(line.variable) : say.childrenName(digitsOf(line.variable));
}

function columnText({ part }: Lookup, place: Place): string {
  const { column } = part.reference;
  if (column.kind === 'range') return say.runName(column.from, column.to);
  const key = column.kind === 'column' ? column.key : (place.column ?? say.everyColumn());
  return key === '金额' ? '' : key;
}
