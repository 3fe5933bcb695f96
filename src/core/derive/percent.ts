import type { Fen } from '../money';

/** Decimals a percentage is printed with (部门决算 text templates print two). */
const PERCENT_DECIMALS = 2;

const SCALE = 100n * 10n ** BigInt(PERCENT_DECIMALS);

/**
 * part / whole × 100 in hundredths of a percent, half away from zero, computed on whole 分 so that no binary fraction is ever
 * rounded. `undefined` when the whole is 0: no percentage exists.
 */
export function percentHundredths(part: Fen, whole: Fen): number | undefined {
  if (whole === 0) return undefined;
  const numerator = doubled(part) * SCALE;
  const denominator = doubled(whole);
  return Number(divideHalfAwayFromZero(numerator, denominator));
}

/** A percentage as printed: hundredths of a percent with two decimals, `-12.30`. */
export function formatPercent(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(PERCENT_DECIMALS + 1, '0');
  const sign = hundredths < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -PERCENT_DECIMALS)}.${digits.slice(-PERCENT_DECIMALS)}`;
}

/** An amount as the interval [fen − half, fen + half] of what it may be, in 分. */
export interface Ranged {
  readonly fen: Fen;
  readonly half: Fen;
}

/**
 * Lowest and highest percentage (as a plain number) that part / whole × 100 can have when each amount may lie anywhere in its
 * interval; `undefined` when the whole may be 0. With exact amounts both ends are equal.
 */
export function percentRange(part: Ranged, whole: Ranged): { low: number; high: number } | undefined {
  const wholeLow = whole.fen - whole.half;
  const wholeHigh = whole.fen + whole.half;
  if (wholeLow <= 0 && wholeHigh >= 0) return undefined;
  const corners = [part.fen - part.half, part.fen + part.half].flatMap((top) =>
    [wholeLow, wholeHigh].map((bottom) => (top / bottom) * 100),
  );
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Amounts may carry half a 分; doubled they are whole. */
function doubled(fen: Fen): bigint {
  return BigInt(Math.round(fen * 2));
}

function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}
