import { type Manner, Solver } from './combinations';
import { applyCorrection, takeBack } from './corrections';
import { singleExplanations } from './explanations';
import type { Printings } from './printing';
import type { Proposal } from './proposal';
import { isBroken, type CellNode, type RelationIndex, type RelationNode } from '../relations';

/** One wrong cell, or several of which one is wrong, with the broken relations that its correction mends. */
export interface WrongCell {
  /** The cell that the index was corrected at. */
  readonly corrected: CellNode;
  /** Likeliest first. */
  readonly suspects: readonly Proposal[];
  /** In order of the outcomes; never empty. */
  readonly relations: readonly RelationNode[];
}

/** What is sure first, twice since a correction may free another one. */
const PASSES: readonly Manner[] = ['sure', 'sure', 'daring', 'all'];

/**
 * The wrong cells that explain the broken relations of an index, as few as possible. On return the index is corrected by the
 * likeliest suspects; what is still broken no correction explains.
 * @param settled relations that something else explains
 */
export function findWrongCells(
  index: RelationIndex,
  settled: ReadonlySet<RelationNode>,
  printings: Printings,
): WrongCell[] {
  const broken = index.relations.filter((each) => each.binding && isBroken(each) && !settled.has(each));
  const corrections = PASSES.flatMap((manner) => new Solver(printings, manner).solve(broken.filter(isBroken)));
  const causes = corrections.map((correction) => suspectsInsteadOf(correction, printings));
  return share(causes, new Set(broken.filter((relation) => !isBroken(relation))));
}

/** All cells that could be the wrong one instead of the one corrected, everything else being corrected. */
function suspectsInsteadOf(proposal: Proposal, printings: Printings): WrongCell {
  const { cell, correction } = proposal;
  const before = new Set(cell.links.filter(({ relation }) => isBroken(relation)).map(({ relation }) => relation));
  takeBack(cell, correction, printings);
  const relations = cell.links
    .map(({ relation }) => relation)
    .filter((relation) => relation.binding && isBroken(relation) && !before.has(relation));
  const suspects = relations.length === 0 ? [] : singleExplanations(relations, printings);
  applyCorrection(cell, correction, printings);
  return { corrected: cell, suspects: suspects.length > 0 ? suspects : [proposal], relations };
}

/** Gives every mended relation to one cause only, to the one that has fewer; a cause that keeps none is dropped. */
function share(causes: readonly WrongCell[], mended: Set<RelationNode>): WrongCell[] {
  const own = new Map<WrongCell, RelationNode[]>();
  for (const cause of [...causes].sort((one, other) => one.relations.length - other.relations.length)) {
    own.set(
      cause,
      cause.relations.filter((relation) => mended.delete(relation)),
    );
  }
  return causes
    .map((cause) => ({ ...cause, relations: own.get(cause) ?? [] }))
    .filter(({ relations }) => relations.length > 0);
}
