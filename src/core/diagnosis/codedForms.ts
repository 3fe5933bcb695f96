import type { FormId } from '../forms';
import { violation } from '../rules';
import { isBroken, type CellNode, type Link, type RelationIndex, type RelationNode } from '../relations';

/** The amounts of a form with coded rows, as far as relations hold them. */
export interface CodedForm {
  readonly form: FormId;
  /** Whether it is one of several blocks side by side, so that a row alone does not say where something stands. */
  readonly isBlock: boolean;
  /** Sheet rows with a code or a total, ascending. */
  readonly rows: readonly number[];
  /** Positions in `rows` by sheet row. */
  readonly position: ReadonlyMap<number, number>;
  /** Cells by column, then by position in `rows`. */
  readonly columns: ReadonlyMap<string, readonly (CellNode | undefined)[]>;
}

const CODE = /^\d{3}(\d{2}){0,2}$/;
/** Fewer broken relations than this are no row shift. */
const FEWEST_BROKEN = 2;
/** Fewer rows with a code than this have nothing to be shifted. */
const FEWEST_CODES = 3;

/**
 * Forms with coded rows in which several relations are broken that no one cell could break.
 * @param mostRows longer forms are left out
 */
export function troubledForms(index: RelationIndex, mostRows = Infinity): CodedForm[] {
  const troubled = troubledIn(index.relations.filter((each) => each.binding && isBroken(each)));
  if (troubled.size === 0) return [];
  const cells = new Map<FormId, CellNode[]>();
  for (const cell of index.cells) {
    const { form, source } = cell.term;
    if (source !== undefined || !troubled.has(form)) continue;
    const known = cells.get(form);
    if (known === undefined) cells.set(form, [cell]);
    else known.push(cell);
  }
  return [...cells].flatMap(([form, those]) => {
    const blocks = blocksOf(those);
    return blocks.flatMap((block) => codedForm(form, block, mostRows, blocks.length > 1));
  });
}

/** The cells of each block where a form has several side by side, each with the same column. */
function blocksOf(cells: readonly CellNode[]): readonly (readonly CellNode[])[] {
  const places = new Map<string, number>();
  const isSeveral = cells.some(({ term: { column, amount } }) => {
    const known = places.get(column) ?? amount.cell.column;
    places.set(column, known);
    return known !== amount.cell.column;
  });
  if (!isSeveral) return [cells];
  const blocks = new Map<number, CellNode[]>();
  for (const cell of cells) {
    const { column } = cell.term.amount.cell;
    const known = blocks.get(column);
    if (known === undefined) blocks.set(column, [cell]);
    else known.push(cell);
  }
  return [...blocks.values()];
}

/** Forms that several broken relations concern, where no cell mends all of them. */
function troubledIn(broken: readonly RelationNode[]): ReadonlySet<FormId> {
  const concerned = new Map<FormId, Set<CellNode>>();
  for (const { links } of broken) {
    for (const { cell } of links) {
      const { form, source } = cell.term;
      if (source !== undefined) continue;
      const known = concerned.get(form);
      if (known === undefined) concerned.set(form, new Set([cell]));
      else known.add(cell);
    }
  }
  return new Set([...concerned].filter(([, cells]) => isTroubled(cells)).map(([form]) => form));
}

function isTroubled(cells: Iterable<CellNode>): boolean {
  const broken = new Set<RelationNode>();
  let most = 0;
  for (const cell of cells) {
    const own = brokenLinks(cell);
    for (const { relation } of own) broken.add(relation);
    most = Math.max(most, mendedAlike(own));
  }
  return broken.size >= FEWEST_BROKEN && most < broken.size;
}

/** How many of a cell's broken relations the correction mends that the first equation asks for. */
function mendedAlike(links: readonly Link[]): number {
  const equation = links.find(({ relation }) => relation.operator === '=');
  if (equation === undefined) return links.length;
  const correction = -equation.relation.difference / equation.coefficient;
  return links.filter(({ relation: { operator, difference, limit }, coefficient }) => {
    return violation(operator, difference + coefficient * correction) <= limit;
  }).length;
}

/** The broken relations that a cell stands in. */
export function brokenLinks(cell: CellNode): Link[] {
  return cell.links.filter(({ relation }) => relation.binding && isBroken(relation));
}

function codedForm(form: FormId, cells: readonly CellNode[], mostRows: number, isBlock: boolean): CodedForm[] {
  const rows = [...new Set(cells.map(rowOf))].sort((one, other) => one - other);
  if (rows.length > mostRows) return [];
  const codes = new Set<number>();
  for (const cell of cells) if (!codes.has(rowOf(cell)) && CODE.test(cell.term.line)) codes.add(rowOf(cell));
  if (codes.size < FEWEST_CODES || codes.size * 2 < rows.length) return [];
  const position = new Map(rows.map((row, at) => [row, at]));
  const columns = new Map<string, (CellNode | undefined)[]>();
  for (const cell of cells) {
    const column = columns.get(cell.term.column) ?? rows.map(() => undefined);
    columns.set(cell.term.column, column);
    column[position.get(rowOf(cell)) ?? 0] = cell;
  }
  return [{ form, isBlock, rows, position, columns }];
}

function rowOf(cell: CellNode): number {
  return cell.term.amount.cell.row;
}
