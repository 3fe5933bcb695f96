import { ONLY_COLUMN } from '../formula';
import { relationText as say } from '../messages';
import { lineNameIn } from './lineNames';
import { formNameOf } from './lookups';
import { boundTo, digitsOf } from './variables';
import type { Lookup } from './lookups';
import type { Binding } from './variables';
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
  binding: Binding,
  terms: readonly Term[],
): string {
  const [head] = lookups;
  const own = printed(
    lookups.filter(({ part }) => part.side === side),
    binding,
  );
  let said: PlaceName | undefined = head === undefined || head === own[0] ? undefined : placeName(head, binding);
  const parts = own.map((lookup) => {
    const called = placeName(lookup, binding);
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

/** Forms that are not there, or do not print the code that is joined by, are not worth a word, unless none does. */
function printed(lookups: readonly Lookup[], binding: Binding): readonly Lookup[] {
  const there = lookups.filter(({ part, index }) => {
    if (index.absent) return false;
    const { line } = part.reference;
    const joined = line.kind === 'variable' ? boundTo(line.variable, binding) : undefined;
    return joined === undefined || index.reading.line(joined) !== undefined;
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

function placeName(lookup: Lookup, binding: Binding): PlaceName {
  return { form: formNameOf(lookup), line: lineText(lookup, binding), column: columnText(lookup, binding) };
}

function lineText({ part, index }: Lookup, binding: Binding): string {
  const { line } = part.reference;
  if (line.kind === 'line') return lineNameIn(index.reading, line.key);
  if (line.kind === 'range')
    return say.runName(lineNameIn(index.reading, line.from), lineNameIn(index.reading, line.to));
  const bound = boundTo(line.variable, binding);
  if (bound !== undefined) return lineNameIn(index.reading, bound);
  return binding.line === undefined ? say.everyName(line.variable) : say.childrenName(digitsOf(line.variable));
}

function columnText({ part }: Lookup, binding: Binding): string {
  const { column } = part.reference;
  if (column.kind === 'range') return say.runName(column.from, column.to);
  const key = column.kind === 'column' ? column.key : (binding.column ?? say.everyColumn());
  return key === ONLY_COLUMN ? '' : key;
}
