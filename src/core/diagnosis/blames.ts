import { type Manner, Solver } from './combinations';
import { explain } from './explaining';
import { applyExplanation, relationsOf, takeExplanationBack, type Explanation } from './explanation';
import { Joints } from './joint';
import type { Printings } from './printing';
import { isBroken, type CellNode, type RelationIndex, type RelationNode } from '../relations';

/** A slip, or several of which one was made, with the broken relations that it explains. */
export interface Blame {
  /** The cells that the index was corrected at. */
  readonly corrected: readonly CellNode[];
  /** Likeliest first; none where too many are equally likely. */
  readonly explanations: readonly Explanation[];
  /** In order of the outcomes; never empty. */
  readonly relations: readonly RelationNode[];
}

/** What is sure first, twice since a correction may free another one. */
const PASSES: readonly Manner[] = ['sure', 'sure', 'daring', 'all'];
/** How many cells may be looked at for slips in several cells. */
const ALLOWANCE = 400_000;

/**
 * The slips that explain the broken relations of an index, as few as possible. On return the index is corrected by the
 * likeliest; what is still broken none explains.
 * @param settled relations that something else explains
 */
export function findSlips(index: RelationIndex, settled: ReadonlySet<RelationNode>, printings: Printings): Blame[] {
  const broken = index.relations.filter((each) => each.binding && isBroken(each) && !settled.has(each));
  const joints = new Joints(index.cells, printings, { left: ALLOWANCE });
  const found = PASSES.flatMap((manner) => new Solver(printings, joints, manner).solve(broken.filter(isBroken)));
  const causes = found.map((explanation) => instead(explanation, joints, printings));
  return share(causes, new Set(broken.filter((relation) => !isBroken(relation))));
}

/** All that could be wrong instead of what was corrected, everything else being corrected. */
function instead(explanation: Explanation, joints: Joints, printings: Printings): Blame {
  const touched = [...relationsOf(explanation)];
  const before = new Set(touched.filter(isBroken));
  takeExplanationBack(explanation, printings);
  const relations = touched
    .filter((relation) => relation.binding && isBroken(relation) && !before.has(relation))
    .sort((one, other) => one.order - other.order);
  const { explanations, undecided } = relations.length === 0 ? NOTHING : explain(relations, joints, printings);
  applyExplanation(explanation, printings);
  const corrected = explanation.proposals.map(({ cell }) => cell);
  const named = explanations.length > 0 ? explanations : [explanation];
  return { corrected, explanations: undecided ? [] : named, relations };
}

const NOTHING = { explanations: [], undecided: false };

/** Gives every mended relation to one cause only, to the one that has fewer; a cause that keeps none is dropped. */
function share(causes: readonly Blame[], mended: Set<RelationNode>): Blame[] {
  const own = new Map<Blame, RelationNode[]>();
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
