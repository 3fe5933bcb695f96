import { isBroken, type CellNode, type Link, type RelationNode } from '../relations';

/** A figure repeated in more cells than this is followed no further. */
const MOST = 24;

/**
 * The figure that a cell shares with others because relations that hold make them equal (one 款 under a 类, the same item in
 * two forms), as one node: where the slip was copied, all of them are to be corrected alike.
 * @returns `undefined` where the cell shares its figure with none
 */
export function sharedFigure(cell: CellNode): CellNode | undefined {
  if (cell.fen === 0) return undefined;
  const copies = new Set([cell]);
  for (const copy of copies) {
    for (const link of copy.links) {
      const equal = copies.size < MOST ? equalTo(link) : undefined;
      if (equal !== undefined) copies.add(equal);
    }
  }
  if (copies.size === 1) return undefined;
  const inOrder = [...copies].sort((one, other) => one.order - other.order);
  const first = inOrder[0] ?? cell;
  const links: Link[] = [];
  const shared: CellNode = {
    order: first.order,
    term: first.term,
    links,
    copies: inOrder,
    fen: cell.fen,
    corrected: 0,
  };
  links.push(...linksOf(shared, inOrder));
  return shared;
}

/** The one other figure of a relation that holds, if it is the same figure on the other side. */
function equalTo({ relation, cell, coefficient }: Link): CellNode | undefined {
  if (relation.operator !== '=' || isBroken(relation)) return undefined;
  let equal: Link | undefined;
  for (const link of relation.links) {
    if (link.cell === cell || link.cell.fen === 0) continue;
    if (equal !== undefined) return undefined;
    equal = link;
  }
  return equal?.cell.fen === cell.fen && equal.coefficient === -coefficient ? equal.cell : undefined;
}

function linksOf(shared: CellNode, copies: readonly CellNode[]): Link[] {
  const joined = new Map<RelationNode, Link>();
  for (const { relation, coefficient, side } of copies.flatMap((copy) => copy.links)) {
    const sum = (joined.get(relation)?.coefficient ?? 0) + coefficient;
    joined.set(relation, { cell: shared, relation, coefficient: sum, side });
  }
  return [...joined.values()].filter(({ coefficient }) => coefficient !== 0);
}
