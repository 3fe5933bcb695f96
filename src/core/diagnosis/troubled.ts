import type { FormId } from '../forms';
import { violation } from '../rules';
import { isBroken, type CellNode, type Link, type RelationIndex, type RelationNode } from '../relations';

/** Fewer broken relations than this are no row shift. */
const FEWEST_BROKEN = 2;

/** Forms in which several relations are broken that no one cell could break, with the cells that stand in broken relations. */
export function troubledIn(index: RelationIndex): ReadonlyMap<FormId, ReadonlySet<CellNode>> {
  const concerned = new Map<FormId, Set<CellNode>>();
  for (const relation of index.relations) {
    if (!relation.binding || !isBroken(relation)) continue;
    for (const { cell } of relation.links) {
      const { form, source } = cell.term;
      if (source !== undefined) continue;
      const known = concerned.get(form);
      if (known === undefined) concerned.set(form, new Set([cell]));
      else known.add(cell);
    }
  }
  return new Map([...concerned].filter(([, cells]) => isTroubled(cells)));
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
