import { fenPerUnit } from '../money';
import { percentRange, type Ranged } from './percent';
import type { Derived } from './types';

/** A number as someone printed it, in the unit of the derived figure it is compared with. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** The lowest and the highest value that a derived figure can have. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a printed number is one that the printed figures allow: within the interval of the derived figure, widened by half
 * of the number's last digit.
 */
export function agrees(printed: PrintedNumber, derived: Derived): boolean {
  const interval = intervalOf(derived);
  return interval !== undefined && isWithin(printed, interval);
}

/** Whether a printed number can stand for a value of an interval. */
function isWithin({ value, decimals }: PrintedNumber, { low, high }: Interval): boolean {
  const slack = 0.5 * 10 ** -decimals + Number.EPSILON * Math.abs(value) * 4;
  return value >= low - slack && value <= high + slack;
}

/** What a derived figure can be when each of its inputs lies anywhere in its interval; `undefined` where there is none. */
function intervalOf({ kind, unit, inputs }: Derived): Interval | undefined {
  const [own, base] = inputs;
  if (own === undefined) return undefined;
  if (unit !== '%') return amountRange(own, kind === 'change' ? base : undefined, fenPerUnit(unit));
  if (base === undefined) return undefined;
  const ratio = percentRange(own, base);
  if (kind !== 'change' || ratio === undefined) return ratio;
  return base.fen > 0
    ? { low: ratio.low - 100, high: ratio.high - 100 }
    : { low: 100 - ratio.high, high: 100 - ratio.low };
}

/** own − base, each anywhere in its interval, in a unit of so many 分. */
function amountRange(own: Ranged, base: Ranged | undefined, unit: number): Interval {
  const middle = own.fen - (base?.fen ?? 0);
  const half = own.half + (base?.half ?? 0);
  return { low: (middle - half) / unit, high: (middle + half) / unit };
}
