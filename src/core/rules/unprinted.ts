import { relationText as say } from '../messages';
import { isCode } from './formIndex';
import { formNameOf } from './lookups';
import type { Lookup } from './lookups';
import type { Term } from './types';

/**
 * Why a relation says nothing here: one side consists only of lines or columns that this edition does not print. As one addend
 * among others such a line counts as 0; alone it would turn every amount on the other side into an error. Codes are no such
 * lines, and neither is anything in a nil form.
 * @param printed whether a side has any cell here
 */
export function unprintedSide(
  lookups: readonly Lookup[],
  printed: Readonly<Record<Term['side'], boolean>>,
): string | undefined {
  const left = printed.left ? undefined : whySideUnprinted('left', lookups);
  return left ?? (printed.right ? undefined : whySideUnprinted('right', lookups));
}

function whySideUnprinted(side: Term['side'], lookups: readonly Lookup[]): string | undefined {
  let first: string | undefined;
  for (const lookup of lookups) {
    if (lookup.part.side !== side) continue;
    const reason = whyUnprinted(lookup);
    if (reason === undefined) return undefined;
    first ??= reason;
  }
  return first;
}

function whyUnprinted(lookup: Lookup): string | undefined {
  const { index, part } = lookup;
  if (index.reading.nil) return undefined;
  const { line } = part.reference;
  if (line.kind === 'line' && !isCode(line.key) && index.reading.line(line.key) === undefined) {
    return say.lineMissing(formNameOf(lookup), line.key);
  }
  if (line.kind === 'range' && !isCode(line.from) && lookup.range.length === 0) {
    return say.lineMissing(formNameOf(lookup), line.from);
  }
  const columns = columnKeys(lookup);
  if (columns === undefined || columns.some((key) => index.columns.has(key))) return undefined;
  return say.columnMissing(formNameOf(lookup), columns[0] ?? '');
}

function columnKeys({ part: { reference, columns } }: Lookup): readonly string[] | undefined {
  return reference.column.kind === 'column' ? [reference.column.key] : columns;
}
