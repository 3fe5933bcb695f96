import type { Fen } from '../money';
import { type Interval } from './allowedCorrections';
import type { Printings } from './printing';
import { isBroken, violation, type CellNode } from './relationIndex';
import { slipBetween, slipWeight } from './slips';
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

function nearestTo(cell: CellNode, { low, high }: Interval, step: Fen): Fen {
  if (low > 0) return Math.ceil((cell.fen + low) / step) * step - cell.fen;
  return high < 0 ? Math.floor((cell.fen + high) / step) * step - cell.fen : 0;
}

function judge(cell: CellNode, correction: Fen, exactAfter: number, step: Fen): Proposal {
  const meant = cell.fen + correction;
  const blank = cell.term.amount.kind === 'blank';
  const slip = slipBetween(cell.fen, meant, step);
  const weight = slipWeight(slip);
  const telling = exactAfter > 0 ? 10 : 1;
  const score =
    (meant < 0 && cell.fen >= 0 ? -1_000_000 : 0) +
    (weight >= TELLING ? weight * (weight >= UNMISTAKABLE ? 10 : telling) * 10_000 : 0) +
    (meant === 0 && !blank ? telling * 5_000 : 0) -
    legalBreaks(cell, correction) * 10_000 +
    (exactAfter - exactNow(cell)) * 100 +
    (weight > 0 ? 50 : 0) +
    (meant % step === 0 ? 30 : 0) +
    (blank ? 0 : 20) +
    (cell.term.side === 'right' ? 5 : 0);
  return { cell, correction, meant, slip, score };
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
