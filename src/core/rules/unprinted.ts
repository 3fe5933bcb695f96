import { relationText as say } from '../messages';
import { isCode } from './formIndex';
import { columnsInRange, linesInRange } from './lineRange';
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
  for (const side of ['left', 'right'] as const) {
    if (printed[side]) continue;
    const own = lookups.filter(({ part }) => part.side === side);
    const reasons = own.map(whyUnprinted);
    if (own.length > 0 && reasons.every((reason) => reason !== undefined)) return reasons[0];
  }
  return undefined;
}

function whyUnprinted(lookup: Lookup): string | undefined {
  const { index, part } = lookup;
  if (index.reading.nil) return undefined;
  const { line } = part.reference;
  if (line.kind === 'line' && !isCode(line.key) && index.reading.line(line.key) === undefined) {
    return say.lineMissing(formNameOf(lookup), line.key);
  }
  if (line.kind === 'range' && !isCode(line.from) && linesInRange(index, line.from, line.to).length === 0) {
    return say.lineMissing(formNameOf(lookup), line.from);
  }
  const columns = columnKeys(lookup);
  if (columns === undefined || columns.some((key) => index.columns.has(key))) return undefined;
  return say.columnMissing(formNameOf(lookup), columns[0] ?? '');
}

function columnKeys({ part: { reference } }: Lookup): readonly string[] | undefined {
  const { column, form } = reference;
  if (column.kind === 'column') return [column.key];
  return column.kind === 'range' ? columnsInRange(form, column.from, column.to) : undefined;
}
