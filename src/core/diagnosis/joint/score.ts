import type { Printings } from '../printing';
import type { Proposal } from '../proposal';
import { printedIn, slipBetween, slipWeight } from '../slips';
import type { Slip } from '../types';
import { totalsOf, type Change } from './carriedUp';
import type { Effect } from './effect';

/** What speaks for a slip in several cells, on the scale of single proposals. */
const EVIDENCE = {
  /** By the weight of the slip in the first cell. */
  slip: 100_000,
  digitChanged: 30_000,
  /** A figure that was left out, or that nobody wrote there. */
  leftOut: 20_000,
  /** A figure that comes to be a round one like its neighbours, or no longer is. */
  rounder: 20_000,
  tight: 60_000,
  legal: -10_000,
  /** Each broken relation that comes to hold. */
  mended: 40_000,
  /** Each cell concerned. */
  cell: -1,
} as const;

/** A change as a proposal; what follows from another figure is no slip of its own. */
export function proposalOf({ cell, correction }: Change, printings: Printings, slip?: Slip): Proposal {
  const meant = cell.fen + correction;
  return { cell, correction, meant, slip: slip ?? slipBetween(printedIn(cell), meant, printings.step(cell)), score: 0 };
}

/** @param leads the cells the slip was made in */
export function scoreOf(
  leads: readonly Proposal[],
  cells: number,
  { mended, tightened, legallyBroken }: Effect,
): number {
  const evidence = Math.max(...leads.map(evidenceOf));
  return (
    evidence +
    mended.length * EVIDENCE.mended +
    tightened * EVIDENCE.tight +
    legallyBroken * EVIDENCE.legal +
    cells * EVIDENCE.cell
  );
}

function evidenceOf(proposal: Proposal): number {
  const { slip, meant, correction } = proposal;
  const weight = slipWeight(slip);
  if (weight >= 2) return weight * EVIDENCE.slip;
  const round = rounder(proposal) * EVIDENCE.rounder;
  if (weight === 1) return EVIDENCE.digitChanged + round;
  return round + (meant === 0 || meant === correction ? EVIDENCE.leftOut : 0);
}

/** So many more zeros at its end tell that a figure is meant to be round. */
const TELLING_ZEROS = 2;

/** 1 where the figure meant is rounder than the one printed, −1 where it is less so. */
function rounder({ cell, meant }: Proposal): number {
  if (meant === 0 || cell.fen === 0) return 0;
  const more = zerosAtEnd(meant) - zerosAtEnd(cell.fen);
  return Math.abs(more) < TELLING_ZEROS ? 0 : Math.sign(more);
}

function zerosAtEnd(fen: number): number {
  let zeros = 0;
  for (let rest = fen; rest % 10 === 0; rest /= 10) zeros += 1;
  return zeros;
}

/** The cells of a set that are the total of no other cell of it: where the slip was made. */
export function leadsOf(changes: readonly Change[]): Change[] {
  const changed = new Set(changes.map(({ cell }) => cell));
  return changes.filter(({ cell }) =>
    cell.links.every(({ relation, side }) => {
      if (relation.operator !== '=' || !relation.links.some((link) => link.cell !== cell && changed.has(link.cell)))
        return true;
      const equal = relation.links.length < 3;
      if (equal) return side === 'right' || relation.links.some((link) => link.cell.term.form !== cell.term.form);
      return !totalsOf(relation).some((total) => total.cell === cell);
    }),
  );
}
