import { allowedBy, allowedByHolding, ANY, intersect, isEmpty, type Interval } from './allowedCorrections';
import { sharedFigure } from './copies';
import type { Printings } from './printing';
import { propose, type Proposal } from './proposal';
import { isBroken, type CellNode, type Link, type RelationNode } from '../relations';

/** Corrections of one cell that mend some of its broken relations and break none that holds. */
export interface Hypothesis {
  readonly cell: CellNode;
  readonly allowed: Interval;
  /** How many broken relations it mends. */
  readonly mended: number;
  /** How many broken relations with that cell it leaves broken. */
  readonly left: number;
}

/**
 * The cells whose correction alone makes all the given relations hold without breaking another, likeliest first. No cell
 * that could be the wrong one is left out. Relations that are broken for another reason do not count.
 */
export function singleExplanations(broken: readonly RelationNode[], printings: Printings): Proposal[] {
  return explaining(cellsOf(smallest(broken)), new Set(broken), printings);
}

/** The figures repeated in several cells whose correction makes all the given relations hold, likeliest first. */
export function sharedExplanations(broken: readonly RelationNode[], printings: Printings): Proposal[] {
  return explaining(sharedFigures(cellsOf(smallest(broken))), new Set(broken), printings);
}

function cellsOf({ links }: RelationNode): CellNode[] {
  return links.map((link) => link.cell);
}

/** The relation with the fewest cells. */
export function smallest(relations: readonly RelationNode[]): RelationNode {
  return relations.reduce((one, other) => (other.links.length < one.links.length ? other : one));
}

/** Whether the cell is in another workbook (last year's, the budget), which is not the one to be corrected. */
function isElsewhere(cell: CellNode): boolean {
  return (cell.copies ?? [cell]).some((copy) => copy.term.source !== undefined);
}

/** The figures that the cells share with others, each once. */
export function sharedFigures(cells: readonly CellNode[]): CellNode[] {
  const seen = new Set<CellNode>();
  return cells.flatMap((cell) => {
    const shared = seen.has(cell) ? undefined : sharedFigure(cell);
    for (const copy of shared?.copies ?? []) seen.add(copy);
    return shared === undefined ? [] : [shared];
  });
}

function explaining(cells: readonly CellNode[], targets: ReadonlySet<RelationNode>, printings: Printings): Proposal[] {
  const found = cells.flatMap((cell) => {
    const allowed = allowedForAll(cell, targets, printings);
    return allowed === undefined ? [] : [propose(cell, allowed, printings)];
  });
  return found.sort((one, other) => other.score - one.score || one.cell.order - other.cell.order);
}

function allowedForAll(cell: CellNode, targets: ReadonlySet<RelationNode>, printings: Printings): Interval | undefined {
  if (isElsewhere(cell)) return undefined;
  const inTargets = cell.links.filter((link) => targets.has(link.relation));
  if (inTargets.length < targets.size) return undefined;
  const held = allowedByHolding(cell, printings);
  const allowed = inTargets.reduce((so, link) => intersect(so, allowedBy(link, printings)), held);
  return isEmpty(allowed) ? undefined : allowed;
}

/**
 * What could be wrong with this one cell though other cells are wrong too, one for every different correction.
 * @param daring whether a correction may break what holds
 */
export function hypothesesFor(cell: CellNode, printings: Printings, daring = false): Hypothesis[] {
  if (isElsewhere(cell)) return [];
  const broken = cell.links.filter((link) => link.relation.binding && isBroken(link.relation));
  if (broken.length === 0) return [];
  const held = daring ? ANY : allowedByHolding(cell, printings);
  const open = new Set(broken);
  return broken.flatMap((seed) => (open.has(seed) ? grow(seed, broken, held, open, printings) : []));
}

function grow(
  seed: Link,
  broken: readonly Link[],
  held: Interval,
  open: Set<Link>,
  printings: Printings,
): Hypothesis[] {
  let allowed = intersect(held, allowedBy(seed, printings));
  if (isEmpty(allowed)) return [];
  let mended = 0;
  for (const link of broken) {
    const narrower = intersect(allowed, allowedBy(link, printings));
    if (isEmpty(narrower)) continue;
    allowed = narrower;
    mended += 1;
    open.delete(link);
  }
  return [{ cell: seed.cell, allowed, mended, left: broken.length - mended }];
}

/** Order of likelihood: what mends more, leaves less, is one cell. */
export function byPromise(one: Hypothesis, other: Hypothesis): number {
  return (
    other.mended - one.mended ||
    one.left - other.left ||
    Number(one.cell.copies !== undefined) - Number(other.cell.copies !== undefined) ||
    one.cell.order - other.cell.order
  );
}
