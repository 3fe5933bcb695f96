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
    const found = describe(figuresOn(sheet, this.cells)) ?? describe(this.cells.flatMap(figureOf)) ?? PLAIN;
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

function figureOf(cell: CellNode): Figure[] {
  return cell.term.amount.kind === 'figure' ? [cell.term.amount] : [];
}

function figuresOn(sheet: string, cells: readonly CellNode[]): Figure[] {
  const figures: Figure[] = [];
  for (const { term } of cells) {
    if (term.amount.kind === 'figure' && term.amount.cell.sheet === sheet) figures.push(term.amount);
  }
  return figures;
}

function describe(figures: readonly Figure[]): Printing | undefined {
  const sample = figures.find((figure) => Number(figure.printed) !== 0);
  if (sample === undefined) return undefined;
  return {
    amountUnit: nearestUnit(sample.printedFen / Number(sample.printed)),
    decimals: Math.min(2, mostCommon(figures.map((figure) => figure.decimals))),
    half: mostCommon(figures.map((figure) => figure.half)),
  };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
