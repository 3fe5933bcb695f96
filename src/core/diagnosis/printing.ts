import { nearestUnit, type AmountUnit, type Fen } from '../money';
import type { Figure } from '../reading';
import type { CellNode } from '../relations';

/** How the figures of a sheet are printed as a rule. */
export interface Printing {
  readonly amountUnit: AmountUnit;
  readonly decimals: number;
  /** Half of the smallest printed amount, in 分. */
  readonly half: Fen;
}

/** How each sheet prints its figures, found out from the figures themselves when first asked. */
export class Printings {
  private readonly bySheet = new Map<string, Printing>();

  constructor(private readonly cells: readonly CellNode[]) {}

  of(cell: CellNode): Printing {
    const { sheet } = cell.term.amount.cell;
    const known = this.bySheet.get(sheet);
    if (known !== undefined) return known;
    const found = describe(this.cells, sheet) ?? describe(this.cells) ?? PLAIN;
    this.bySheet.set(sheet, found);
    return found;
  }

  /**
   * By how much the rounding of a corrected cell can move a sum beyond what its relations count with: a blank cell, or one
   * with more digits than the others of its sheet, will be rounded like these.
   */
  unseenHalf(cell: CellNode): Fen {
    return Math.max(0, this.of(cell).half - ownHalf(cell));
  }

  /** The smallest amount a corrected cell can print, in 分. */
  step(cell: CellNode): Fen {
    const own = ownHalf(cell);
    const usual = this.of(cell).half;
    return Math.max(1, 2 * (own === 0 ? usual : Math.min(own, usual)));
  }

  /** Decimals a corrected cell is printed with. */
  decimals(cell: CellNode): number {
    const { amount } = cell.term;
    return Math.max(amount.kind === 'figure' ? Math.min(amount.decimals, 2) : 0, this.of(cell).decimals);
  }
}

const PLAIN: Printing = { amountUnit: '元', decimals: 2, half: 0 };

/** Half of the printed step that the relations already count for this cell. */
function ownHalf(cell: CellNode): Fen {
  const { amount } = cell.term;
  return amount.kind === 'figure' ? amount.half : 0;
}

/** How the figures of a sheet are printed, those of all sheets where none is given; `undefined` where all are 0. */
function describe(cells: readonly CellNode[], sheet?: string): Printing | undefined {
  const [decimals, halves] = [new Map<number, number>(), new Map<number, number>()];
  let sample: Figure | undefined;
  for (const { term } of cells) {
    const { amount } = term;
    if (amount.kind !== 'figure' || (sheet !== undefined && amount.cell.sheet !== sheet)) continue;
    if (sample === undefined && Number(amount.printed) !== 0) sample = amount;
    count(decimals, amount.decimals);
    count(halves, amount.half);
  }
  if (sample === undefined) return undefined;
  return {
    amountUnit: nearestUnit(sample.printedFen / Number(sample.printed)),
    decimals: Math.min(2, mostCommon(decimals)),
    half: mostCommon(halves),
  };
}

function count(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Of equals the one that came first. */
function mostCommon(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
