import { applyCorrection, takeBack } from './corrections';
import type { Printings } from './printing';
import type { Proposal } from './proposal';
import type { RelationNode } from '../relations';
import type { Slip } from './types';

/**
 * A slip that a person could have made: one or more cells that say something else than they should because of it. A cell never
 * belongs to it for its own sake alone: whoever takes one correction takes all.
 */
export interface Explanation {
  readonly kind: Slip;
  /** What was slipped into first, then what follows from it. Never empty. */
  readonly proposals: readonly [Proposal, ...Proposal[]];
  /** Higher is likelier; only the order and large distances count. */
  readonly score: number;
}

/** One cell, or one figure that several cells repeat. */
export function alone(proposal: Proposal): Explanation {
  return { kind: proposal.slip, proposals: [proposal], score: proposal.score };
}

/** Corrects the cells of an explanation in the index. */
export function applyExplanation({ proposals }: Explanation, printings: Printings): void {
  for (const { cell, correction } of proposals) applyCorrection(cell, correction, printings);
}

/** Takes the corrections of an explanation back. */
export function takeExplanationBack({ proposals }: Explanation, printings: Printings): void {
  for (const { cell, correction } of proposals) takeBack(cell, correction, printings);
}

/** Every relation that a cell of the explanation stands in. */
export function relationsOf({ proposals }: Pick<Explanation, 'proposals'>): Set<RelationNode> {
  return new Set(proposals.flatMap(({ cell }) => cell.links.map(({ relation }) => relation)));
}
