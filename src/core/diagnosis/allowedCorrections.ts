import type { Fen } from '../money';
import type { Printings } from './printing';
import { isBroken, type CellNode, type Link } from '../relations';

/** The amounts, in 分, that may be added to a cell; both ends included, possibly infinite. */
export interface Interval {
  readonly low: Fen;
  readonly high: Fen;
}

/** No limits. */
export const ANY: Interval = { low: -Infinity, high: Infinity };

/** What may be added to the cell so that this one relation holds. */
export function allowedBy(link: Link, printings: Printings): Interval {
  const { relation, coefficient, cell } = link;
  if (coefficient === 0) return isBroken(relation) ? { low: 1, high: -1 } : ANY;
  const scale = Math.abs(coefficient);
  const limit = relation.limit + (cell.corrected === 0 ? scale * printings.unseenHalf(cell) : 0);
  const low = relation.operator === '<=' ? -Infinity : -limit - relation.difference;
  const high = relation.operator === '>=' ? Infinity : limit - relation.difference;
  return coefficient > 0 ? { low: low / scale, high: high / scale } : { low: -high / scale, high: -low / scale };
}

/** What both intervals allow; empty where `low` is above `high`. */
export function intersect(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

export function isEmpty(interval: Interval): boolean {
  return interval.low > interval.high;
}

/** What may be added to the cell so that no relation breaks that binds and holds now; 0 always may. */
export function allowedByHolding(cell: CellNode, printings: Printings): Interval {
  let allowed = ANY;
  for (const link of cell.links) {
    const { relation } = link;
    if (relation.binding && !isBroken(relation)) allowed = intersect(allowed, allowedBy(link, printings));
  }
  return allowed;
}
