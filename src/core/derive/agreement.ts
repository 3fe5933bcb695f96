import type { Interval, PrintedNumber, Ranged } from '../money';
import { canStandFor, fenPerUnit, minus, percentRange } from '../money';
import type { Derived } from './types';

/**
 * Whether a printed number is one that the printed figures allow: within the interval of the derived figure, widened by half
 * of the number's last digit.
 */
export function agrees(printed: PrintedNumber, derived: Derived): boolean {
  const interval = intervalOf(derived);
  return interval !== undefined && canStandFor(printed, interval);
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
  const { fen, half } = base === undefined ? own : minus(own, base);
  return { low: (fen - half) / unit, high: (fen + half) / unit };
}
