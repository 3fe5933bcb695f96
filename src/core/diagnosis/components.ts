import type { RelationNode } from '../relations';

/** Broken relations in groups that share no cell with one another, in order of first appearance. */
export function componentsOf(broken: readonly RelationNode[]): RelationNode[][] {
  const open = new Set(broken);
  const components: RelationNode[][] = [];
  for (const start of broken) {
    if (!open.delete(start)) continue;
    const component = [start];
    for (const relation of component) {
      for (const neighbour of neighbours(relation, open)) component.push(neighbour);
    }
    components.push(component.sort((one, other) => one.order - other.order));
  }
  return components;
}

function neighbours(relation: RelationNode, open: Set<RelationNode>): RelationNode[] {
  const found: RelationNode[] = [];
  if (open.size === 0) return found;
  for (const { cell } of relation.links) {
    for (const link of cell.links) if (open.delete(link.relation)) found.push(link.relation);
  }
  return found;
}
