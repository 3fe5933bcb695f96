import type { FormId } from '../../forms';
import type { CellNode, RelationNode } from '../../relations';
import type { Change } from './carriedUp';

/** More cells with the same figure than this tell nothing. */
const MOST_PARTNERS = 6;

type Lists = Map<string, CellNode[]>;

/** The figures of each row and each column, smallest first. */
export class Figures {
  private readonly forms = new Map<FormId, { readonly rows: Lists; readonly columns: Lists }>();
  private readonly sorted = new Set<CellNode[]>();

  constructor(all: readonly CellNode[]) {
    for (const cell of all) {
      if (cell.fen === 0 || cell.term.source !== undefined) continue;
      const { form, line, column } = cell.term;
      const { rows, columns } = this.of(form);
      add(rows, line, cell);
      add(columns, column, cell);
    }
  }

  /** Cells in the row or the column of a cell that print the given amount, or one as near as rounding may bring it. */
  partners(cell: CellNode, fen: number, within: number): readonly CellNode[] {
    const { form, line, column } = cell.term;
    const same: CellNode[] = [];
    const { rows, columns } = this.of(form);
    for (const known of [rows.get(line), columns.get(column)]) {
      const cells = this.inOrder(known ?? []);
      for (let at = firstFrom(cells, fen - within); at < cells.length && same.length <= MOST_PARTNERS; at += 1) {
        const other = cells[at];
        if (other === undefined || other.fen > fen + within) break;
        if (other !== cell) same.push(other);
      }
    }
    return same.length > MOST_PARTNERS ? [] : same;
  }

  private of(form: FormId): { readonly rows: Lists; readonly columns: Lists } {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    const made = { rows: new Map<string, CellNode[]>(), columns: new Map<string, CellNode[]>() };
    this.forms.set(form, made);
    return made;
  }

  /** Most rows and columns are never asked for. */
  private inOrder(cells: CellNode[]): readonly CellNode[] {
    if (this.sorted.has(cells)) return cells;
    this.sorted.add(cells);
    return cells.sort((one, other) => one.fen - other.fen);
  }
}

function add(cells: Lists, key: string, cell: CellNode): void {
  const known = cells.get(key);
  if (known === undefined) cells.set(key, [cell]);
  else known.push(cell);
}

/** Where the first cell stands whose figure is not smaller. Figures that were corrected meanwhile may be missed. */
function firstFrom(cells: readonly CellNode[], fen: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.fen ?? 0) < fen) low = middle + 1;
    else high = middle;
  }
  return low;
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
