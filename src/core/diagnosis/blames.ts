import { type Manner, Solver } from './combinations';
import { dependentIn } from './dependent';
import type { Echoes } from './echoes';
import { explain } from './explaining';
import { applyExplanation, relationsOf, takeExplanationBack, type Explanation } from './explanation';
import { Joints } from './joint';
import type { SaysLastYears } from './lastYear';
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
  /** Several slips that make up for each other in what holds: none of them can be told of without the others. */
  readonly offsetting?: true | undefined;
}

/** What is sure first, twice since a correction may free another one. */
const PASSES: readonly Manner[] = ['sure', 'sure', 'daring', 'all'];
/** How many cells may be looked at for slips in several cells. */
const ALLOWANCE = 200_000;

/**
 * Finds the slips that explain the broken relations of an index, as few as possible. The index is corrected by the likeliest;
 * what is still broken none explains.
 */
export class SlipFinder {
  private readonly joints: Joints;
  private readonly found: Explanation[] = [];
  private readonly broken: readonly RelationNode[];

  constructor(
    private readonly index: RelationIndex,
    private readonly printings: Printings,
    echoes: Echoes,
    lastYears: SaysLastYears,
  ) {
    this.joints = new Joints(index.cells, printings, echoes, { left: ALLOWANCE }, lastYears);
    this.broken = index.relations.filter((each) => each.binding && isBroken(each));
  }

  /** Slips that explain all that is broken around them by themselves. */
  findEvident(): void {
    this.solve('evident', new Set());
  }

  /** All others. @param settled relations that something else explains */
  findOthers(settled: ReadonlySet<RelationNode>): void {
    for (const manner of PASSES) this.solve(manner, settled);
  }

  /** @param settled relations that something else explains */
  blames(settled: ReadonlySet<RelationNode>): Blame[] {
    const causes = dependentIn(this.found, this.printings).map(([explanation, ...others]) =>
      others.length === 0
        ? instead(explanation, this.joints, this.printings)
        : allTogether([explanation, ...others], this.printings),
    );
    return share(causes, new Set(this.broken.filter((each) => !isBroken(each) && !settled.has(each))));
  }

  private solve(manner: Manner, settled: ReadonlySet<RelationNode>): void {
    const open = this.index.relations.filter((each) => each.binding && isBroken(each) && !settled.has(each));
    if (open.length > 0) this.found.push(...new Solver(this.printings, this.joints, manner).solve(open));
  }
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

/** Slips of which each alone would break what holds, told of together where no cell belongs to two of them. */
function allTogether(explanations: readonly Explanation[], printings: Printings): Blame {
  const touched = [...new Set(explanations.flatMap((each) => [...relationsOf(each)]))];
  const before = new Set(touched.filter(isBroken));
  for (const each of explanations) takeExplanationBack(each, printings);
  const relations = touched
    .filter((relation) => relation.binding && isBroken(relation) && !before.has(relation))
    .sort((one, other) => one.order - other.order);
  for (const each of explanations) applyExplanation(each, printings);
  const proposals = explanations.flatMap((each) => each.proposals);
  const corrected = proposals.map(({ cell }) => cell);
  const [first, ...rest] = proposals;
  const isClear = first !== undefined && new Set(corrected).size === corrected.length;
  const together = isClear ? [{ kind: first.slip, proposals: [first, ...rest] as const, score: 0 }] : [];
  return { corrected, explanations: together, relations, offsetting: true };
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
