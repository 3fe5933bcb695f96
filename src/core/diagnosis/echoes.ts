import type { CellNode } from '../relations';
import type { Change } from './joint/carriedUp';

/** Figures under the same code in other forms: what an item says in one form it mostly says in others, too. */
export class Echoes {
  private readonly byCode = new Map<string, CellNode[]>();

  constructor(cells: readonly CellNode[]) {
    for (const cell of cells) {
      const { line, source } = cell.term;
      if (source !== undefined) continue;
      const known = this.byCode.get(line);
      if (known !== undefined) known.push(cell);
      else if (CODE.test(line)) this.byCode.set(line, [cell]);
    }
  }

  /** Whether another form says the amount under the code of a cell. */
  says(cell: CellNode, fen: number): boolean {
    const others = (this.byCode.get(cell.term.line) ?? []).filter(({ term }) => term.form !== cell.term.form);
    return isAmong(others, cell, fen);
  }

  /** Whether another form says about as much under the code of a cell: what was received for an item is mostly spent on it. */
  saysNearly(cell: CellNode, fen: number): boolean {
    const others = (this.byCode.get(cell.term.line) ?? []).filter(({ term }) => term.form !== cell.term.form);
    return others.some((other) => other.fen !== 0 && Math.abs(other.fen - fen) <= NEAR * Math.abs(other.fen));
  }

  /** How many figures come to say what another form says under their code, less those that no longer do. */
  gained(changes: readonly Change[]): number {
    const changed = new Set(changes.map(({ cell }) => cell));
    return changes.reduce((sum, { cell, correction }) => {
      const others = (this.byCode.get(cell.term.line) ?? []).filter(
        (other) => other.term.form !== cell.term.form && !changed.has(other),
      );
      return sum + Number(isAmong(others, cell, cell.fen + correction)) - Number(isAmong(others, cell, cell.fen));
    }, 0);
  }
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
