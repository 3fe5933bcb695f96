import { applyCorrection, byPromise, hypothesesFor, sharedFigures, type Hypothesis } from './explanations';
import type { Printings } from './printing';
import { propose, type Proposal } from './proposal';
import type { CellNode, RelationNode } from './relationIndex';

/**
 * Corrects the cell that mends most, then the next, until so few relations are broken that they can be looked at together,
 * or nothing mends anything. What a correction changes is looked at again only when its turn comes.
 * @param leastMended a correction that mends fewer is not made
 * @returns the corrections, applied
 */
export function peel(
  component: readonly RelationNode[],
  enough: number,
  leastMended: number,
  printings: Printings,
): Proposal[] {
  const best = new Map<CellNode, Hypothesis>();
  const stale = new Set<CellNode>();
  for (const cell of candidates(component)) look(cell, best, printings);
  const proposals: Proposal[] = [];
  let broken = component.length;
  for (let next = first(best); next !== undefined && (broken > enough || proposals.length === 0); next = first(best)) {
    if (stale.delete(next.cell)) {
      look(next.cell, best, printings);
      continue;
    }
    if (next.mended < leastMended) break;
    const proposal = propose(next.cell, next.allowed, printings);
    applyCorrection(next.cell, proposal.correction);
    proposals.push(proposal);
    for (const { relation } of next.cell.links) for (const { cell } of relation.links) stale.add(cell);
    broken -= next.mended;
  }
  return proposals;
}

function candidates(component: readonly RelationNode[]): CellNode[] {
  const cells = new Set<CellNode>();
  for (const relation of component) for (const { cell } of relation.links) cells.add(cell);
  return [...cells, ...sharedFigures([...cells])];
}

function look(cell: CellNode, best: Map<CellNode, Hypothesis>, printings: Printings): void {
  const [hypothesis] = hypothesesFor(cell, printings).sort(byPromise);
  if (hypothesis === undefined) best.delete(cell);
  else best.set(cell, hypothesis);
}

function first(best: ReadonlyMap<CellNode, Hypothesis>): Hypothesis | undefined {
  let found: Hypothesis | undefined;
  for (const hypothesis of best.values()) {
    if (found === undefined || byPromise(hypothesis, found) < 0) found = hypothesis;
  }
  return found;
}
