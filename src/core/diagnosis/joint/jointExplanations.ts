import type { Fen } from '../../money';
import type { CellNode, RelationNode } from '../../relations';
import { slipWeight } from '../slips';
import type { Explanation } from '../explanation';
import type { SaysLastYears } from '../lastYear';
import type { Printings } from '../printing';
import type { Proposal } from '../proposal';
import { Carrier, type Allowance, type Change } from './carriedUp';
import type { Echoes } from '../echoes';
import { effectOf, type Effect } from './effect';
import { Figures, interchanged } from './interchanged';
import { leadsOf, proposalOf, scoreOf } from './score';

/** What speaks for a slip that makes a figure differ from what another form says under its code: by chance hardly ever so. */
const ECHO = 200_000;
/** What speaks against a figure that stood in its place last year. */
const LAST_YEARS = 400_000;
/** So many printed steps roundings may leave open. */
const MOST_STEPS = 8;

/** An explanation with what it would mend. */
export interface Joint extends Explanation {
  readonly mended: readonly RelationNode[];
}

/** Finds slips of which several cells bear the traces. */
export class Joints {
  private known: Figures | undefined;

  /**
   * @param allowance how much may be looked at in all
   * @param lastYears whether a cell says what stood in its place last year
   */
  constructor(
    private readonly cells: readonly CellNode[],
    private readonly printings: Printings,
    private readonly echoes: Echoes,
    private readonly allowance: Allowance,
    private readonly lastYears: SaysLastYears,
  ) {}

  /**
   * A figure carried up by sums, or two figures in each other's places: whatever mends this relation and breaks nothing that
   * holds, likeliest first.
   */
  explaining(relation: RelationNode): readonly Joint[] {
    this.allowance.left -= relation.links.length;
    if (this.allowance.left < 0) return [];
    if (relation.operator !== '=') return likeliestFirst(this.carriedUp(relation));
    const swaps = interchanged(relation, this.figures()).flatMap((changes) => this.asInterchange(changes));
    return likeliestFirst([...swaps, ...this.carriedUp(relation)]);
  }

  /**
   * A figure carried up by sums that a broken bound points at, off by as much as a broken equation: what lies deep in a long
   * form is not reached from the equation.
   */
  behind(bound: RelationNode, { operator, difference }: RelationNode): readonly Joint[] {
    if (operator !== '=' || bound.operator === '=') return [];
    return bound.links.flatMap(({ cell, coefficient }) => {
      const isTooMuch = bound.operator === '<=' ? coefficient > 0 : coefficient < 0;
      return this.carriedFrom(cell, isTooMuch ? -Math.abs(difference) : Math.abs(difference), 0);
    });
  }

  /** A figure that several cells repeat, as a slip in all of them. */
  ofCopies({ cell, correction, slip }: Proposal): readonly Joint[] {
    const changes = (cell.copies ?? [cell]).map((copy) => ({ cell: copy, correction }));
    const effect = effectOf(changes, this.printings);
    const proposals = changes.map((change) => proposalOf(change, this.printings, slip));
    return effect.breaks ? [] : joint('carriedUp', proposals, this.scoreOf(proposals, changes, effect), effect);
  }

  /** Explanations by their scores and what other forms and last year's say of their cells, likeliest first. */
  inOrder(explanations: readonly Explanation[]): readonly Explanation[] {
    const scored = explanations.map((each) => {
      const [first, ...rest] = each.proposals;
      const score = each.score + this.evidence(each.proposals);
      return { ...each, proposals: [this.named(first), ...rest] as const, score };
    });
    return scored.sort((one, other) => other.score - one.score);
  }

  /** What other forms and last year's say of changes. */
  private evidence(changes: readonly Change[]): number {
    const fromLastYear = changes.filter(({ cell }) => this.lastYears(cell)).length;
    return ECHO * this.echoes.gained(changes) + LAST_YEARS * fromLastYear;
  }

  private named(proposal: Proposal): Proposal {
    return this.lastYears(proposal.cell) ? { ...proposal, slip: 'lastYears' } : proposal;
  }

  private figures(): Figures {
    this.known ??= new Figures(this.cells);
    return this.known;
  }

  private carriedUp(relation: RelationNode): Joint[] {
    return relation.links.flatMap(({ cell, coefficient }) => {
      return this.carriedFrom(cell, -relation.difference / coefficient, relation.limit / Math.abs(coefficient));
    });
  }

  private carriedFrom(cell: CellNode, correction: Fen, unsure: Fen): Joint[] {
    if (!Number.isInteger(correction) || correction === 0 || cell.term.source !== undefined) return [];
    const sets = new Carrier(this.printings, this.allowance).carry(cell, correction);
    return sets.flatMap((changes) => this.asCarriedUp(changes, unsure));
  }

  private asCarriedUp(changes: readonly Change[], unsure: Fen): Joint[] {
    const leads = leadsOf(changes);
    if (!isOneFigure(leads)) return [];
    const sure = unsure === 0 ? changes : likelier(changes, leads, unsure, this.printings);
    const effect = effectOf(sure, this.printings);
    if (effect.breaks || effect.mended.length === 0) return [];
    const isLead = ({ cell }: Change): boolean => leads.some((lead) => lead.cell === cell);
    const first = sure.filter(isLead).map((change) => this.named(proposalOf(change, this.printings)));
    const following = sure
      .filter((change) => !isLead(change))
      .map((change) => proposalOf(change, this.printings, 'carriedUp'));
    return joint('carriedUp', [...first, ...following], this.scoreOf(first, sure, effect), effect);
  }

  private asInterchange(changes: readonly Change[]): Joint[] {
    const effect = effectOf(changes, this.printings);
    if (effect.breaks || effect.mended.length < 2) return [];
    const proposals = changes.map((change) => proposalOf(change, this.printings, 'interchanged'));
    return joint('interchanged', proposals, this.scoreOf(proposals, changes, effect), effect);
  }

  private scoreOf(leads: readonly Proposal[], changes: readonly Change[], effect: Effect): number {
    return scoreOf(leads, changes.length, effect) + this.evidence(changes);
  }
}

/** The amount nearby that makes the likeliest slip, where roundings leave open by how much a figure is off. */
function likelier(
  changes: readonly Change[],
  leads: readonly Change[],
  unsure: Fen,
  printings: Printings,
): readonly Change[] {
  const [lead] = leads;
  if (lead === undefined) return changes;
  const step = printings.step(lead.cell);
  let best = { weight: slipWeight(proposalOf(lead, printings).slip), by: 0 };
  for (let steps = 1; steps <= MOST_STEPS && steps * step <= unsure; steps += 1) {
    for (const by of [steps * step, -steps * step]) {
      const correction = lead.correction + by;
      const weight = slipWeight(proposalOf({ cell: lead.cell, correction }, printings).slip);
      if (weight > best.weight) best = { weight, by };
    }
  }
  const { by } = best;
  return changes.map(({ cell, correction }) => {
    const same = Math.sign(correction) === Math.sign(lead.correction);
    return { cell, correction: correction + (same ? by : -by) };
  });
}

/** One slip moves one figure by one amount; in another form it may be printed once more. */
function isOneFigure(leads: readonly Change[]): boolean {
  const figures = new Set(leads.map(({ cell, correction }) => `${cell.fen} ${correction}`));
  return figures.size === 1 && new Set(leads.map(({ cell }) => cell.term.form)).size === leads.length;
}

function joint(kind: Explanation['kind'], proposals: readonly Proposal[], score: number, { mended }: Effect): Joint[] {
  const repeated = new Set(proposals.map(({ cell, correction }) => `${cell.fen} ${correction}`)).size === 1;
  const slip = proposals[0]?.slip ?? 'unknown';
  const [first, ...rest] = repeated ? inOrder(proposals).map((each) => ({ ...each, slip })) : proposals;
  return first === undefined ? [] : [{ kind, proposals: [first, ...inOrder(rest)], score, mended }];
}

function inOrder(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((one, other) => one.cell.order - other.cell.order);
}

/** Every set of changes once. */
export function likeliestFirst(joints: readonly Joint[]): readonly Joint[] {
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
