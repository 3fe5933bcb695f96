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
