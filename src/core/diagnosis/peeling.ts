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
  const sharedIn = sharedByRelation(shared);
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
    for (const { relation } of next.cell.links) {
      for (const { cell } of relation.links) stale.add(cell);
      for (const cell of sharedIn.get(relation) ?? []) stale.add(cell);
    }
    broken -= next.mended;
  }
  return proposals;
}

function cellsOf(component: readonly RelationNode[]): CellNode[] {
  const cells = new Set<CellNode>();
  for (const relation of component) for (const { cell } of relation.links) cells.add(cell);
  return [...cells];
}

/** The figures repeated in several cells, by the relations that these stand in. */
function sharedByRelation(shared: readonly CellNode[]): ReadonlyMap<RelationNode, readonly CellNode[]> {
  const byRelation = new Map<RelationNode, CellNode[]>();
  for (const cell of shared) {
    for (const { relation } of cell.links) {
      const known = byRelation.get(relation);
      if (known === undefined) byRelation.set(relation, [cell]);
      else known.push(cell);
    }
  }
  return byRelation;
}

function look(cell: CellNode, best: Ranking, printings: Printings): void {
  const [hypothesis] = hypothesesFor(cell, printings).sort(byPromise);
  best.put(cell, hypothesis);
}

/** The best hypothesis of every cell by how many relations it mends, then by how few it leaves; equals as they came. */
class Ranking {
  private readonly ranks: Queue[] = [];
  private readonly bestOf = new Map<CellNode, Hypothesis>();

  put(cell: CellNode, hypothesis: Hypothesis | undefined): void {
    if (hypothesis === undefined) {
      this.bestOf.delete(cell);
      return;
    }
    const rank = hypothesis.mended * LEFT_TOLD_APART - Math.min(hypothesis.left, LEFT_TOLD_APART - 1);
    for (let missing = this.ranks.length; missing <= rank; missing += 1) this.ranks.push({ all: [], passed: 0 });
    this.ranks[rank]?.all.push(hypothesis);
    this.bestOf.set(cell, hypothesis);
  }

  first(): Hypothesis | undefined {
    for (let rank = this.ranks.at(-1); rank !== undefined; rank = this.ranks.at(-1)) {
      const found = this.firstIn(rank);
      if (found !== undefined) return found;
      this.ranks.pop();
    }
    return undefined;
  }

  private firstIn(rank: Queue): Hypothesis | undefined {
    for (; rank.passed < rank.all.length; rank.passed += 1) {
      const next = rank.all[rank.passed];
      if (next !== undefined && this.bestOf.get(next.cell) === next) return next;
    }
    return undefined;
  }
}

/** Hypotheses of one rank as they came; what another took the place of is passed over when its turn comes. */
interface Queue {
  readonly all: Hypothesis[];
  passed: number;
}

/** Numbers of relations left broken that are told apart. */
const LEFT_TOLD_APART = 16;
