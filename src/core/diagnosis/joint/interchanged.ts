import type { CellNode, RelationNode } from '../../relations';
import type { Change } from './carriedUp';

/** More cells with the same figure than this tell nothing. */
const MOST_PARTNERS = 6;

/** Finds cells of a form by their figure. */
export class Figures {
  private readonly cells = new Map<string, CellNode[]>();

  constructor(all: readonly CellNode[]) {
    for (const cell of all) {
      if (cell.fen === 0 || cell.term.source !== undefined) continue;
      const key = keyOf(cell.term.form, cell.fen);
      const known = this.cells.get(key);
      if (known === undefined) this.cells.set(key, [cell]);
      else known.push(cell);
    }
  }

  /** Cells of a form, in the row or the column of a cell, that print the given amount. */
  partners(cell: CellNode, fen: number): readonly CellNode[] {
    const { form, line, column } = cell.term;
    const same = this.cells.get(keyOf(form, fen)) ?? [];
    const near = same.filter(
      (other) => other !== cell && other.fen === fen && (other.term.line === line || other.term.column === column),
    );
    return near.length > MOST_PARTNERS ? [] : near;
  }
}

/** Pairs of figures that stand in each other's places, as a broken relation shows it. */
export function interchanged(relation: RelationNode, figures: Figures): readonly (readonly Change[])[] {
  return relation.links.flatMap(({ cell, coefficient }) => {
    const correction = -relation.difference / coefficient;
    if (coefficient === 0 || cell.fen === 0 || cell.term.source !== undefined) return [];
    return figures.partners(cell, cell.fen + correction).map((other) => [
      { cell, correction },
      { cell: other, correction: -correction },
    ]);
  });
}

function keyOf(form: string, fen: number): string {
  return `${form} ${fen}`;
}
