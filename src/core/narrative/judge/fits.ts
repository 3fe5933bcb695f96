import type { Interval, PrintedNumber, Ranged } from '../../money';
import { canStandFor, percentRange } from '../../money';

export type Fit = 'passed' | 'rounding' | 'error';

const NOISE = 1e-6;

/** Whether two printings of one amount agree: at the coarser precision, one step apart, or not at all. */
export function sameAmount(printed: Ranged, other: Ranged): Fit {
  const apart = Math.abs(printed.fen - other.fen);
  if (apart <= Math.max(other.half > printed.half ? other.half : printed.half, 0) * 0.999 + NOISE) return 'passed';
  if (isRoundedTie(printed, other)) return 'passed';
  return apart <= printed.half + other.half + NOISE ? 'rounding' : 'error';
}

/** Half a step is rounded away from 0. */
function isRoundedTie(printed: Ranged, { fen, half }: Ranged): boolean {
  return half <= NOISE && Math.abs((printed.fen - fen) * Math.sign(fen) - printed.half) <= NOISE;
}

/** Whether a whole is the sum of its parts within their roundings. */
export function sumFits(whole: Ranged, parts: readonly Ranged[]): Fit {
  const apart = Math.abs(whole.fen - parts.reduce((sum, { fen }) => sum + fen, 0));
  if (apart <= NOISE) return 'passed';
  const tolerance = parts.reduce((sum, { half }) => sum + half, whole.half);
  return apart <= tolerance + NOISE ? 'rounding' : 'error';
}

/** A part of a whole, in per cent; what their roundings allow is worked out where it matters. */
export interface Ratio {
  readonly middle: number;
  readonly part: Ranged;
  readonly whole: Ranged;
}

const ANYTHING: Interval = { low: -Infinity, high: Infinity };

/** `undefined` where the base is 0. */
export function ratioOf(part: Ranged, whole: Ranged): Ratio | undefined {
  return whole.fen === 0 ? undefined : { middle: (100 * part.fen) / whole.fen, part, whole };
}

/** Whether a printed percentage is a ratio's rounding, or could be one of some ratio that both roundings allow; any where the base may be 0. */
export function percentFits(printed: PrintedNumber, { middle, part, whole }: Ratio): Fit {
  if (canStandFor(printed, { low: middle, high: middle })) return 'passed';
  return canStandFor(printed, percentRange(part, whole) ?? ANYTHING) ? 'rounding' : 'error';
}

/** The best of several fits. */
export function best(fits: readonly Fit[]): Fit | undefined {
  return (['passed', 'rounding', 'error'] as const).find((fit) => fits.includes(fit));
}
