import type { AmountCell, FormLine, FormReading } from '../../../reading';

/** A cell for an amount that holds none, with the line and column it stands in. */
export interface Irregular {
  readonly line: FormLine;
  readonly column: string;
  readonly amount: Exclude<AmountCell, { kind: 'figure' | 'blank' }>;
}

/** What is uncommon among the amount cells of a form, found in one pass. */
export interface Irregularities {
  readonly cells: readonly Irregular[];
  /** The first 0 and the first blank in known lines. */
  readonly zero: AmountCell | undefined;
  readonly blank: AmountCell | undefined;
}

const known = new WeakMap<FormReading, Irregularities>();

export function irregularities(reading: FormReading): Irregularities {
  const already = known.get(reading);
  if (already !== undefined) return already;
  const found = find(reading);
  known.set(reading, found);
  return found;
}

function find({ lines }: FormReading): Irregularities {
  const cells: Irregular[] = [];
  let zero: AmountCell | undefined;
  let blank: AmountCell | undefined;
  for (const line of lines) {
    for (const [column, amount] of line.amounts) {
      if (amount.kind === 'blank') blank = line.known ? (blank ?? amount) : blank;
      else if (amount.kind !== 'figure') cells.push({ line, column, amount });
      else if (amount.fen === 0 && line.known) zero ??= amount;
    }
  }
  return { cells, zero, blank };
}
