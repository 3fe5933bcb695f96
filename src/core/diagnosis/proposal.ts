import type { Fen } from '../money';
import { type Interval } from './allowedCorrections';
import type { Printings } from './printing';
import { isBroken, type CellNode, type RelationNode } from '../relations';
import { violation } from '../rules';
import { printedIn, slipBetween, slipWeight } from './slips';
import type { Slip } from './types';

/** A cell's correction and how much speaks for it. */
export interface Proposal {
  readonly cell: CellNode;
  /** What is added to the cell, in 分. */
  readonly correction: Fen;
  /** What the cell should say, in 分. */
  readonly meant: Fen;
  readonly slip: Slip;
  /** Higher is likelier; only the order counts. */
  readonly score: number;
}

/** More printable amounts than this in an interval are not tried one by one. */
const TRIED_ONE_BY_ONE = 40;
/** From this weight on a slip is unlikely to be mere chance where an equation holds to the 分 … */
const TELLING = 2;
/** … and from this one on anywhere. */
const UNMISTAKABLE = 4;

/** The likeliest correction of a cell inside the interval. */
export function propose(cell: CellNode, allowed: Interval, printings: Printings): Proposal {
  const exact = exactCorrections(cell, allowed);
  const step = printings.step(cell);
  const candidates = new Set([...exact.keys(), ...printable(cell, allowed, step), ...wholeSlips(cell, allowed, step)]);
  if (candidates.size === 0) candidates.add(nearestTo(cell, allowed, step));
  let best: Proposal | undefined;
  for (const correction of candidates) {
    const next = judge(cell, correction, exact.get(correction) ?? 0, step);
    if (best === undefined || next.score > best.score) best = next;
  }
  return best ?? judge(cell, 0, 0, step);
}

/** Corrections that make equations hold to the 分, with how many each. */
function exactCorrections(cell: CellNode, allowed: Interval): Map<Fen, number> {
  const corrections = new Map<Fen, number>();
  for (const { relation, coefficient } of cell.links) {
    const correction = -relation.difference / coefficient;
    if (coefficient === 0 || correction < allowed.low || correction > allowed.high || !Number.isInteger(correction))
      continue;
    const counts = relation.operator === '=' ? 1 : 0;
    corrections.set(correction === 0 ? 0 : correction, (corrections.get(correction) ?? 0) + counts);
  }
  return corrections;
}

function printable(cell: CellNode, { low, high }: Interval, step: Fen): Fen[] {
  if (!(high - low <= TRIED_ONE_BY_ONE * step)) return [];
  const corrections: Fen[] = [];
  for (let meant = Math.ceil((cell.fen + low) / step) * step; meant <= cell.fen + high; meant += step) {
    corrections.push(meant - cell.fen);
  }
  return corrections;
}

function wholeSlips({ fen }: CellNode, { low, high }: Interval, step: Fen): Fen[] {
  const meant = [-fen, fen * 10, fen / 10, fen * 10_000, fen / 10_000, 0];
  const corrections = meant.filter((amount) => amount % step === 0).map((amount) => amount - fen);
  return corrections.filter((correction) => correction >= low && correction <= high);
}

/** The smallest correction, printable where the interval has room for it. */
function nearestTo(cell: CellNode, { low, high }: Interval, step: Fen): Fen {
  if (low > 0) return Math.min(Math.ceil((cell.fen + low) / step) * step - cell.fen, Math.floor(high));
  return high < 0 ? Math.max(Math.floor((cell.fen + high) / step) * step - cell.fen, Math.ceil(low)) : 0;
}

/** What speaks for a correction or against it, by weight; a heavier kind outweighs all lighter ones. */
const EVIDENCE = {
  /** An amount that turns negative. */
  turnsNegative: -1_000_000,
  /** By the weight of the slip; it tells ten times more where the corrected equations hold to the 分. */
  slip: 10_000,
  /** Nothing was to be printed here. */
  becomesZero: 5_000,
  /** Each relation that may legally be broken and would be, or no longer is. */
  breaksLegally: -10_000,
  /** Each figure that comes to be all of what it is a part of, or no longer is: by chance hardly ever. */
  tight: 60_000,
  /** Each equation that comes to hold to the 分, or no longer does. */
  exact: 100,
  weakSlip: 50,
  printable: 30,
  printed: 20,
  addend: 5,
} as const;

function judge(cell: CellNode, correction: Fen, exactAfter: number, step: Fen): Proposal {
  const meant = cell.fen + correction;
  const blank = cell.term.amount.kind === 'blank';
  const slip = slipBetween(printedIn(cell), meant, step);
  const weight = slipWeight(slip);
  const surer = exactAfter > 0 ? 10 : 1;
  const score =
    when(meant < 0 && cell.fen >= 0, EVIDENCE.turnsNegative) +
    when(weight >= TELLING, EVIDENCE.slip * weight * (weight >= UNMISTAKABLE ? 10 : surer)) +
    when(meant === 0 && !blank, EVIDENCE.becomesZero * surer) +
    legalBreaks(cell, correction) * EVIDENCE.breaksLegally +
    tightened(cell, correction) * EVIDENCE.tight +
    (exactAfter - exactNow(cell)) * EVIDENCE.exact +
    when(weight > 0, EVIDENCE.weakSlip) +
    when(meant % step === 0, EVIDENCE.printable) +
    when(!blank, EVIDENCE.printed) +
    when(cell.term.side === 'right', EVIDENCE.addend);
  return { cell, correction, meant, slip, score };
}

function when(holds: boolean, weight: number): number {
  return holds ? weight : 0;
}

function exactNow(cell: CellNode): number {
  return cell.links.filter(({ relation }) => relation.operator === '=' && relation.difference === 0).length;
}

/** How many relations that may legally be broken the correction breaks, less those it mends. */
function legalBreaks(cell: CellNode, correction: Fen): number {
  let breaks = 0;
  for (const { relation, coefficient } of cell.links) {
    if (relation.binding) continue;
    const after = violation(relation.operator, relation.difference + coefficient * correction) > relation.limit;
    breaks += Number(after) - Number(isBroken(relation));
  }
  return breaks;
}

/** How many inequalities the correction turns into equalities, less those it turns away from one. */
function tightened(cell: CellNode, correction: Fen): number {
  let count = 0;
  for (const { relation, coefficient } of cell.links) {
    if (relation.operator === '=' || !relation.binding || isEmptySide(relation)) continue;
    count += Number(relation.difference + coefficient * correction === 0) - Number(relation.difference === 0);
  }
  return count;
}

/** Whether nothing but blanks and zeros is compared: 0 is no coincidence. */
function isEmptySide({ links }: RelationNode): boolean {
  return links.every(({ cell }) => cell.fen === 0);
}
