import type { CellNode, RelationNode } from '../../relations';
import type { Explanation } from '../explanation';
import type { Printings } from '../printing';
import type { Proposal } from '../proposal';
import { Carrier, type Allowance, type Change } from './carriedUp';
import { effectOf, type Effect } from './effect';
import { Figures, interchanged } from './interchanged';
import { leadsOf, proposalOf, scoreOf } from './score';

/** An explanation with what it would mend. */
export interface Joint extends Explanation {
  readonly mended: readonly RelationNode[];
}

/** Finds slips of which several cells bear the traces. */
export class Joints {
  private readonly figures: Figures;

  /** @param allowance how much may be looked at in all */
  constructor(
    cells: readonly CellNode[],
    private readonly printings: Printings,
    private readonly allowance: Allowance,
  ) {
    this.figures = new Figures(cells);
  }

  /**
   * A figure carried up by sums, or two figures in each other's places: whatever mends this relation and breaks nothing that
   * holds, likeliest first.
   */
  explaining(relation: RelationNode): readonly Joint[] {
    if (relation.operator !== '=') return [];
    const swaps = interchanged(relation, this.figures).flatMap((changes) => asInterchange(changes, this.printings));
    return distinct([...swaps, ...this.carriedUp(relation)]);
  }

  private carriedUp(relation: RelationNode): Joint[] {
    return relation.links.flatMap(({ cell, coefficient }) => {
      const correction = -relation.difference / coefficient;
      if (!Number.isInteger(correction) || correction === 0 || cell.term.source !== undefined) return [];
      const sets = new Carrier(this.printings, this.allowance).carry(cell, correction);
      return sets.flatMap((changes) => asCarriedUp(changes, this.printings));
    });
  }
}

function asCarriedUp(changes: readonly Change[], printings: Printings): Joint[] {
  const effect = effectOf(changes, printings);
  const leads = leadsOf(changes);
  if (effect.breaks || effect.mended.length === 0 || !isOneFigure(leads)) return [];
  const first = leads.map((change) => proposalOf(change, printings));
  const following = changes
    .filter((change) => !leads.includes(change))
    .map((change) => proposalOf(change, printings, 'carriedUp'));
  return joint('carriedUp', [...first, ...following], scoreOf(first, changes.length, effect), effect);
}

/** One slip moves one figure by one amount; in another form it may be printed once more. */
function isOneFigure(leads: readonly Change[]): boolean {
  const figures = new Set(leads.map(({ cell, correction }) => `${cell.fen} ${correction}`));
  return figures.size === 1 && new Set(leads.map(({ cell }) => cell.term.form)).size === leads.length;
}

function asInterchange(changes: readonly Change[], printings: Printings): Joint[] {
  const effect = effectOf(changes, printings);
  if (effect.breaks || effect.mended.length < 2) return [];
  const proposals = changes.map((change) => proposalOf(change, printings, 'interchanged'));
  return joint('interchanged', proposals, scoreOf(proposals, changes.length, effect), effect);
}

function joint(kind: Explanation['kind'], proposals: readonly Proposal[], score: number, { mended }: Effect): Joint[] {
  const [first, ...rest] = proposals;
  return first === undefined ? [] : [{ kind, proposals: [first, ...rest], score, mended }];
}

function distinct(joints: readonly Joint[]): readonly Joint[] {
  const known = new Map<string, Joint>();
  for (const each of joints) {
    const key = each.proposals
      .map(({ cell, correction }) => `${cell.order}:${correction}`)
      .sort()
      .join(' ');
    if (!known.has(key)) known.set(key, each);
  }
  return [...known.values()].sort((one, other) => other.score - one.score);
}
