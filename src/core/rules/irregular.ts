import type { AmountCell, Figure, FormLine, FormReading } from '../reading';

/** An amount cell with the line and column it stands in. */
export interface Placed<Amount> {
  readonly line: FormLine;
  readonly column: string;
  readonly amount: Amount;
}

/** A cell for an amount that holds none. */
export type Irregular = Placed<Exclude<AmountCell, { kind: 'figure' | 'blank' }>>;

/** What is uncommon among the amount cells of a form. */
export interface Irregularities {
  readonly cells: readonly Irregular[];
  /** Figures that are the saved result of a formula. */
  readonly formulas: readonly Placed<Figure>[];
  /** The first 0 and the first blank in known lines. */
  readonly zero: AmountCell | undefined;
  readonly blank: AmountCell | undefined;
}

/** Looks through all amount cells of a form, once. */
export function irregularities({ lines }: FormReading): Irregularities {
  const cells: Irregular[] = [];
  const formulas: Placed<Figure>[] = [];
  let zero: AmountCell | undefined;
  let blank: AmountCell | undefined;
  for (const line of lines) {
    for (const amount of line.amounts.values()) {
      if (amount.kind === 'blank') blank ??= line.known ? amount : undefined;
      else if (amount.kind !== 'figure') cells.push({ line, column: columnOf(amount, line), amount });
      else {
        if (amount.fen === 0 && line.known) zero ??= amount;
        if (amount.formula !== undefined) formulas.push({ line, column: columnOf(amount, line), amount });
      }
    }
  }
  return { cells, formulas, zero, blank };
}

function columnOf(amount: AmountCell, { amounts }: FormLine): string {
  for (const [column, each] of amounts) if (each === amount) return column;
  return '';
}
