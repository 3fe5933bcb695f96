import type { RelationNode } from '../relations';
import { alone, type Explanation } from './explanation';
import { sharedExplanations, singleExplanations, smallest } from './explanations';
import { likeliestFirst, type Joint, type Joints } from './joint';
import type { Printings } from './printing';

/** Explanations of some broken relations, of one kind of likelihood. */
export interface Verdict {
  /** Likeliest first; empty where nothing explains them. */
  readonly explanations: readonly Explanation[];
  /** Whether they are too many, and too much alike, for any of them to be named. */
  readonly undecided: boolean;
}

/** Slips in several cells whose scores are nearer than this are taken to be equally likely. */
const EQUAL = 15_000;
/** So many equally likely slips in several cells are named. */
const NAMED = 3;

/**
 * What makes all the given relations hold and breaks none that holds. Every single cell that could be the wrong one is named;
 * where there is none, the likeliest slips that left traces in several cells.
 * @param joints absent where only single cells, and figures that several repeat, are looked at
 */
export function explain(broken: readonly RelationNode[], joints: Joints | undefined, printings: Printings): Verdict {
  const singles = singleExplanations(broken, printings).map(alone);
  if (singles.length > 0) return { explanations: joints?.inOrder(singles) ?? singles, undecided: false };
  if (joints === undefined) return { explanations: sharedExplanations(broken, printings).map(alone), undecided: false };
  const full = inSeveralCells(broken, joints, printings);
  const best = full[0]?.score ?? 0;
  const equal = full.filter(({ score }) => score > best - EQUAL);
  return { explanations: equal, undecided: equal.length > NAMED };
}

function inSeveralCells(broken: readonly RelationNode[], joints: Joints, printings: Printings): readonly Joint[] {
  const telling = mostTelling(broken);
  const bound = deepestBound(broken);
  const found = [...joints.explaining(telling), ...(bound === undefined ? [] : joints.behind(bound, telling))];
  const shared = sharedExplanations(broken, printings).flatMap((proposal) => joints.ofCopies(proposal));
  const full = [...found, ...shared].filter(({ mended }) => broken.every((each) => mended.includes(each)));
  return likeliestFirst(full);
}

/**
 * The equation, or where there is none the inequality, deepest in the classification, of these the one with the fewest cells:
 * there the fewest cells are to be tried.
 */
function mostTelling(broken: readonly RelationNode[]): RelationNode {
  const equations = broken.filter(({ operator }) => operator === '=');
  const telling = equations.length === 0 ? broken : equations;
  const deepest = Math.max(...telling.map(depthOf));
  return smallest(telling.filter((relation) => depthOf(relation) === deepest));
}

/** The bound deepest in the classification, where any is broken. */
export function deepestBound(broken: readonly RelationNode[]): RelationNode | undefined {
  const bounds = broken.filter(({ operator }) => operator !== '=');
  const deepest = Math.max(...bounds.map(depthOf));
  return bounds.find((relation) => depthOf(relation) === deepest);
}

function depthOf({ links }: RelationNode): number {
  return Math.min(...links.map(({ cell }) => (/^\d{3,7}$/.test(cell.term.line) ? cell.term.line.length : 0)));
}
