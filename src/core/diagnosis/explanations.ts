import type { Fen } from '../money';
import { allowedBy, allowedByAll, intersect, isEmpty, type Interval } from './allowedCorrections';
import type { Printings } from './printing';
import { propose, type Proposal } from './proposal';
import { isBroken, type CellNode, type Link, type RelationNode } from './relationIndex';

/** A correction of one cell that mends some of its broken relations and breaks none that holds. */
export interface Hypothesis {
  readonly proposal: Proposal;
  /** How many broken relations it mends. */
  readonly mended: number;
  /** How many broken relations with that cell it leaves broken. */
  readonly left: number;
}

/** Adds the amount to the cell and to the differences of all its relations; to take it back, add the opposite. */
export function applyCorrection(cell: CellNode, correction: Fen): void {
  cell.fen += correction;
  for (const { relation, coefficient } of cell.links) relation.difference += coefficient * correction;
}

/**
 * The cells whose correction alone makes all the given relations hold without breaking another, likeliest first. No cell
 * that could be the wrong one is left out. Relations that are broken for another reason do not count.
 */
export function singleExplanations(broken: readonly RelationNode[], printings: Printings): Proposal[] {
  const targets = new Set(broken);
  const smallest = broken.reduce((one, other) => (other.links.length < one.links.length ? other : one));
  const found: Proposal[] = [];
  for (const { cell } of smallest.links) {
    const allowed = allowedForAll(cell, targets, printings);
    if (allowed !== undefined) found.push(propose(cell, allowed, printings));
  }
  return found.sort((one, other) => other.score - one.score || one.cell.order - other.cell.order);
}

function allowedForAll(cell: CellNode, targets: ReadonlySet<RelationNode>, printings: Printings): Interval | undefined {
  const inTargets = cell.links.filter((link) => targets.has(link.relation));
  if (inTargets.length < targets.size) return undefined;
  const held = allowedByAll(
    cell.links.filter((link) => !targets.has(link.relation) && !isBroken(link.relation)),
    printings,
  );
  if (held === undefined) return undefined;
  const allowed = inTargets.reduce((so, link) => intersect(so, allowedBy(link, printings)), held);
  return isEmpty(allowed) ? undefined : allowed;
}

/** What could be wrong with this one cell though other cells are wrong too, one for every different correction. */
export function hypothesesFor(cell: CellNode, printings: Printings): Hypothesis[] {
  const broken = cell.links.filter((link) => link.relation.binding && isBroken(link.relation));
  const held = allowedByAll(
    cell.links.filter((link) => !isBroken(link.relation)),
    printings,
  );
  if (held === undefined) return [];
  const open = new Set(broken);
  const found: Hypothesis[] = [];
  for (const seed of broken) {
    if (!open.has(seed)) continue;
    const hypothesis = grow(seed, broken, held, open, printings);
    if (hypothesis !== undefined) found.push(hypothesis);
  }
  return found;
}

function grow(
  seed: Link,
  broken: readonly Link[],
  held: Interval,
  open: Set<Link>,
  printings: Printings,
): Hypothesis | undefined {
  let allowed = intersect(held, allowedBy(seed, printings));
  if (isEmpty(allowed)) return undefined;
  let mended = 0;
  for (const link of broken) {
    const narrower = intersect(allowed, allowedBy(link, printings));
    if (isEmpty(narrower)) continue;
    allowed = narrower;
    mended += 1;
    open.delete(link);
  }
  return { proposal: propose(seed.cell, allowed, printings), mended, left: broken.length - mended };
}
