import type { CellNode, RelationNode } from '../../relations';
import type { Change } from './carriedUp';

/** Longer rows and columns are not searched. */
const LONGEST = 400;
/** More cells with the same figure than this tell nothing. */
const MOST_PARTNERS = 6;

/** The figures of each row and each column. */
export class Figures {
  private readonly cells = new Map<string, CellNode[]>();

  constructor(all: readonly CellNode[]) {
    for (const cell of all) {
      if (cell.fen === 0 || cell.term.source !== undefined) continue;
      for (const key of keysOf(cell)) {
        const known = this.cells.get(key);
        if (known === undefined) this.cells.set(key, [cell]);
        else known.push(cell);
      }
    }
  }

  /** Cells in the row or the column of a cell that print the given amount, or one as near as rounding may bring it. */
  partners(cell: CellNode, fen: number, within: number): readonly CellNode[] {
    const near = keysOf(cell).flatMap((key) => this.cells.get(key) ?? []);
    if (near.length > LONGEST) return [];
    const same = near.filter((other) => other !== cell && Math.abs(other.fen - fen) <= within);
    return same.length > MOST_PARTNERS ? [] : same;
  }
}

/** Pairs of figures that stand in each other's places, as a broken relation shows it. */
export function interchanged(relation: RelationNode, figures: Figures): readonly (readonly Change[])[] {
  return relation.links.flatMap(({ cell, coefficient }) => {
    const correction = -relation.difference / coefficient;
    if (coefficient === 0 || cell.fen === 0 || cell.term.source !== undefined) return [];
    return figures.partners(cell, cell.fen + correction, relation.limit).map((other) => [
      { cell, correction: other.fen - cell.fen },
      { cell: other, correction: cell.fen - other.fen },
    ]);
  });
}

function keysOf({ term: { form, line, column } }: CellNode): readonly string[] {
  return [`${form} row ${line}`, `${form} column ${column}`];
}
