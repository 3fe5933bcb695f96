import type { FormId } from '../forms';
import { isBroken, type CellNode, type Link, type RelationIndex, type RelationNode } from '../relations';

/** The amounts of a form with coded rows, as far as relations hold them. */
export interface CodedForm {
  readonly form: FormId;
  /** Sheet rows with a code or a total, ascending. */
  readonly rows: readonly number[];
  /** Positions in `rows` by sheet row. */
  readonly position: ReadonlyMap<number, number>;
  /** Cells by column, then by position in `rows`. */
  readonly columns: ReadonlyMap<string, readonly (CellNode | undefined)[]>;
}

const CODE = /^\d{3}(\d{2}){0,2}$/;
/** Fewer broken relations than this are no row shift. */
const FEWEST_BROKEN = 3;

/**
 * Forms with coded rows in which several relations are broken that no one cell could break.
 * @param mostRows longer forms are left out
 */
export function troubledForms(index: RelationIndex, mostRows = Infinity): CodedForm[] {
  const cells = new Map<FormId, CellNode[]>();
  for (const cell of index.cells) {
    if (cell.term.source !== undefined) continue;
    const known = cells.get(cell.term.form);
    if (known === undefined) cells.set(cell.term.form, [cell]);
    else known.push(cell);
  }
  return [...cells].flatMap(([form, those]) => (isTroubled(those) ? codedForm(form, those, mostRows) : []));
}

function isTroubled(cells: readonly CellNode[]): boolean {
  const broken = new Set<RelationNode>();
  let most = 0;
  for (const cell of cells) {
    let own = 0;
    for (const { relation } of cell.links) {
      if (!relation.binding || !isBroken(relation)) continue;
      broken.add(relation);
      own += 1;
    }
    most = Math.max(most, own);
  }
  return broken.size >= FEWEST_BROKEN && most < broken.size;
}

/** The broken relations that a cell stands in. */
export function brokenLinks(cell: CellNode): Link[] {
  return cell.links.filter(({ relation }) => relation.binding && isBroken(relation));
}

function codedForm(form: FormId, cells: readonly CellNode[], mostRows: number): CodedForm[] {
  const rows = [...new Set(cells.map(rowOf))].sort((one, other) => one - other);
  if (rows.length > mostRows) return [];
  const codes = new Set(cells.filter(({ term }) => CODE.test(term.line)).map(rowOf));
  if (codes.size < FEWEST_BROKEN || codes.size * 2 < rows.length) return [];
  const position = new Map(rows.map((row, at) => [row, at]));
  const columns = new Map<string, (CellNode | undefined)[]>();
  for (const cell of cells) {
    const column = columns.get(cell.term.column) ?? rows.map(() => undefined);
    columns.set(cell.term.column, column);
    column[position.get(rowOf(cell)) ?? 0] = cell;
  }
  return [{ form, rows, position, columns }];
}

function rowOf(cell: CellNode): number {
  return cell.term.amount.cell.row;
}
