import type { CellNode, RelationNode } from '../relations';

/** A relation with so many times more cells than relations are left is asked whether it has theirs, not the reverse. */
const MANY_CELLS = 8;

/** Broken relations in groups that share no cell with one another, in order of first appearance. */
export function componentsOf(broken: readonly RelationNode[]): RelationNode[][] {
  const open = new Set(broken);
  const passed = new Set<CellNode>();
  const components: RelationNode[][] = [];
  for (const start of broken) {
    if (!open.delete(start)) continue;
    const component = [start];
    for (const relation of component) {
      if (open.size * MANY_CELLS < relation.links.length) addSharing(component, relation, open);
      else addNeighbours(component, relation, open, passed);
    }
    components.push(component.sort((one, other) => one.order - other.order));
  }
  return components;
}

/** @param passed cells whose relations have all been added before */
function addNeighbours(
  component: RelationNode[],
  { links }: RelationNode,
  open: Set<RelationNode>,
  passed: Set<CellNode>,
): void {
  for (const { cell } of links) {
    if (open.size === 0) return;
    if (passed.has(cell)) continue;
    passed.add(cell);
    for (const { relation } of cell.links) if (open.delete(relation)) component.push(relation);
  }
}

function addSharing(component: RelationNode[], relation: RelationNode, open: Set<RelationNode>): void {
  if (open.size === 0) return;
  const cells = cellsIn(relation);
  for (const other of open) {
    if (!other.links.some(({ cell }) => cells.has(cell))) continue;
    open.delete(other);
    component.push(other);
  }
}

const cellsKnown = new WeakMap<RelationNode, ReadonlySet<CellNode>>();

/** The cells of a relation with many, put together once. */
function cellsIn(relation: RelationNode): ReadonlySet<CellNode> {
  const before = cellsKnown.get(relation);
  if (before !== undefined) return before;
  const cells = new Set(relation.links.map(({ cell }) => cell));
  cellsKnown.set(relation, cells);
  return cells;
}
