import type { Fen } from '../../money';

/** A figure that was rounded: somewhere within `half` of `fen`. */
export interface Rounded {
  readonly fen: Fen;
  readonly half: Fen;
}

export type Fit = 'passed' | 'rounding' | 'error';

const NOISE = 1e-6;

/** Whether two printings of one amount agree: at the coarser precision, one step apart, or not at all. */
export function sameAmount(printed: Rounded, other: Rounded): Fit {
  const apart = Math.abs(printed.fen - other.fen);
  if (apart <= Math.max(other.half > printed.half ? other.half : printed.half, 0) * 0.999 + NOISE) return 'passed';
  return apart <= printed.half + other.half + NOISE ? 'rounding' : 'error';
}

/** Whether a whole is the sum of its parts within their roundings. */
export function sumFits(whole: Rounded, parts: readonly Rounded[]): Fit {
  const apart = Math.abs(whole.fen - parts.reduce((sum, { fen }) => sum + fen, 0));
  if (apart <= NOISE) return 'passed';
  const tolerance = parts.reduce((sum, { half }) => sum + half, whole.half);
  return apart <= tolerance + NOISE ? 'rounding' : 'error';
}

/** A ratio with the interval its roundings allow, in per cent; `undefined` where the base is 0. */
export interface Ratio {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export function ratioOf(part: Rounded, whole: Rounded): Ratio | undefined {
  if (whole.fen === 0) return undefined;
  const parts = [part.fen - part.half, part.fen + part.half];
  const wholes = [whole.fen - whole.half, whole.fen + whole.half].map((each) => (each === 0 ? whole.fen : each));
  const all = parts.flatMap((numerator) => wholes.map((denominator) => (100 * numerator) / denominator));
  return { middle: (100 * part.fen) / whole.fen, low: Math.min(...all), high: Math.max(...all) };
}

/** Whether a printed percentage is a ratio's rounding, or could be one of some ratio within the interval. */
export function percentFits(printed: number, decimals: number, { middle, low, high }: Ratio): Fit {
  const half = 0.5 / 10 ** decimals;
  if (Math.abs(printed - middle) <= half + 1e-9 * Math.max(1, Math.abs(middle))) return 'passed';
  return printed >= low - half - NOISE && printed <= high + half + NOISE ? 'rounding' : 'error';
}

/** The best of several fits. */
export function best(fits: readonly Fit[]): Fit | undefined {
  return (['passed', 'rounding', 'error'] as const).find((fit) => fits.includes(fit));
}

/** A figure less another, with the roundings of both. */
export function minus(one: Rounded, other: Rounded): Rounded {
  return { fen: one.fen - other.fen, half: one.half + other.half };
}

export function plus(one: Rounded, other: Rounded): Rounded {
  return { fen: one.fen + other.fen, half: one.half + other.half };
}
