import type { CellNode } from '../relations';
import type { Change } from './joint/carriedUp';

/** Figures under the same code in other forms: what an item says in one form it mostly says in others, too. */
export class Echoes {
  private known: ReadonlyMap<string, readonly CellNode[]> | undefined;

  constructor(private readonly cells: readonly CellNode[]) {}

  /** Whether another form says the amount under the code of a cell. */
  says(cell: CellNode, fen: number): boolean {
    const others = this.under(cell.term.line).filter(({ term }) => term.form !== cell.term.form);
    return isAmong(others, cell, fen);
  }

  /** Whether another form says about as much under the code of a cell: what was received for an item is mostly spent on it. */
  saysNearly(cell: CellNode, fen: number): boolean {
    const others = this.under(cell.term.line).filter(({ term }) => term.form !== cell.term.form);
    return others.some((other) => other.fen !== 0 && Math.abs(other.fen - fen) <= NEAR * Math.abs(other.fen));
  }

  /** How many figures come to say what another form says under their code, less those that no longer do. */
  gained(changes: readonly Change[]): number {
    const changed = new Set(changes.map(({ cell }) => cell));
    return changes.reduce((sum, { cell, correction }) => {
      const others = this.under(cell.term.line).filter(
        (other) => other.term.form !== cell.term.form && !changed.has(other),
      );
      return sum + Number(isAmong(others, cell, cell.fen + correction)) - Number(isAmong(others, cell, cell.fen));
    }, 0);
  }

  private under(code: string): readonly CellNode[] {
    this.known ??= byCode(this.cells);
    return this.known.get(code) ?? [];
  }
}

function byCode(cells: readonly CellNode[]): ReadonlyMap<string, readonly CellNode[]> {
  const found = new Map<string, CellNode[]>();
  for (const cell of cells) {
    const { line, source } = cell.term;
    if (source !== undefined) continue;
    const known = found.get(line);
    if (known !== undefined) known.push(cell);
    else if (CODE.test(line)) found.set(line, [cell]);
  }
  return found;
}

const CODE = /^\d{3,7}$/;
/** So far from a figure, as a part of it, another one is still near it. */
const NEAR = 0.25;

/** Whether one of the cells prints the amount, but for rounding; 0 tells nothing. */
function isAmong(others: readonly CellNode[], cell: CellNode, fen: number): boolean {
  if (fen === 0) return false;
  return others.some((other) => Math.abs(other.fen - fen) <= halfOf(other) + halfOf(cell));
}

function halfOf({ term: { amount } }: CellNode): number {
  return amount.kind === 'figure' ? amount.half : 0;
}
