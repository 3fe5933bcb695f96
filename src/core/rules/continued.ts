import type { AmountCell, FormLine, FormReading } from '../reading';
import { withoutBlanks } from '../reading';

/**
 * Rows after the first one of a code under the same name that say something else: the item is listed in parts. A row that says the
 * same again is that row twice; one with another name stands under a wrong code.
 */
export function continuedIn(reading: FormReading): ReadonlyMap<string, readonly FormLine[]> {
  const continued = new Map<string, FormLine[]>();
  for (const line of reading.lines) {
    if (line.code === undefined) continue;
    const before = reading.line(line.key);
    if (before === undefined || before === line || !continues(before, line)) continue;
    continued.set(line.key, [...(continued.get(line.key) ?? []), line]);
  }
  return continued;
}

function continues(one: FormLine, other: FormLine): boolean {
  const sameName = withoutBlanks(one.printedName) === withoutBlanks(other.printedName);
  return sameName && [...one.amounts].some(([column, amount]) => fenOf(amount) !== fenOf(other.amounts.get(column)));
}

/** `undefined` where it is not known. */
function fenOf(amount: AmountCell | undefined): number | undefined {
  if (amount?.kind === 'figure') return amount.fen;
  return amount?.kind === 'blank' ? 0 : undefined;
}
