import { applyCorrection } from './corrections';
import { byPromise, hypothesesFor, sharedFigures, type Hypothesis } from './explanations';
import type { Printings } from './printing';
import { propose, type Proposal } from './proposal';
import type { CellNode, RelationNode } from '../relations';

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
  const best = new Ranking();
  const stale = new Set<CellNode>();
  const cells = cellsOf(component);
  const shared = sharedFigures(cells);
  for (const cell of [...cells, ...shared]) look(cell, best, printings);
  const proposals: Proposal[] = [];
  let broken = component.length;
  for (
    let next = best.first();
    next !== undefined && (broken > enough || proposals.length === 0);
    next = best.first()
  ) {
    if (stale.delete(next.cell)) {
      look(next.cell, best, printings);
      continue;
    }
    if (next.mended < leastMended) break;
    const proposal = propose(next.cell, next.allowed, printings);
    applyCorrection(next.cell, proposal.correction, printings);
    proposals.push(proposal);
    for (const { relation } of next.cell.links) for (const { cell } of relation.links) stale.add(cell);
    for (const cell of shared) stale.add(cell);
    broken -= next.mended;
  }
  return proposals;
}

function cellsOf(component: readonly RelationNode[]): CellNode[] {
  const cells = new Set<CellNode>();
  for (const relation of component) for (const { cell } of relation.links) cells.add(cell);
  return [...cells];
}

function look(cell: CellNode, best: Ranking, printings: Printings): void {
  const [hypothesis] = hypothesesFor(cell, printings).sort(byPromise);
  best.put(cell, hypothesis);
}

/** The best hypothesis of every cell by how many relations it mends, then by how few it leaves; equals as they came. */
class Ranking {
  private readonly ranks: Map<CellNode, Hypothesis>[] = [];
  private readonly rankOf = new Map<CellNode, number>();

  put(cell: CellNode, hypothesis: Hypothesis | undefined): void {
    this.ranks[this.rankOf.get(cell) ?? 0]?.delete(cell);
    this.rankOf.delete(cell);
    if (hypothesis === undefined) return;
    const rank = hypothesis.mended * LEFT_TOLD_APART - Math.min(hypothesis.left, LEFT_TOLD_APART - 1);
    for (let missing = this.ranks.length; missing <= rank; missing += 1) this.ranks.push(new Map());
    this.ranks[rank]?.set(cell, hypothesis);
    this.rankOf.set(cell, rank);
  }

  first(): Hypothesis | undefined {
    while (this.ranks.at(-1)?.size === 0) this.ranks.pop();
    return this.ranks.at(-1)?.values().next().value;
  }
}

/** Numbers of relations left broken that are told apart. */
const LEFT_TOLD_APART = 16;
