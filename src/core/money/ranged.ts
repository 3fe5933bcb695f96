import type { Fen } from './fen';

/** A printed amount as the interval [fen − half, fen + half] of what it may stand for, in 分. */
export interface Ranged {
  readonly fen: Fen;
  readonly half: Fen;
}

/** The lowest and the highest that a figure can be, in whatever unit it has. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A number as someone printed it. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** What binary fractions may be off by. */
const NOISE = 1e-9;

/** An amount less another, with the roundings of both. */
export function minus(one: Ranged, other: Ranged): Ranged {
  return { fen: one.fen - other.fen, half: one.half + other.half };
}

export function plus(one: Ranged, other: Ranged): Ranged {
  return { fen: one.fen + other.fen, half: one.half + other.half };
}

/**
 * Lowest and highest percentage (as a plain number) that part / whole × 100 can have when each amount may lie anywhere in its
 * interval; `undefined` when the whole may be 0. With exact amounts both ends are equal.
 */
export function percentRange(part: Ranged, whole: Ranged): Interval | undefined {
  const [low, high] = [whole.fen - whole.half, whole.fen + whole.half];
  if (low <= 0 && high >= 0) return undefined;
  const [least, most] = [part.fen - part.half, part.fen + part.half];
  const corners = [least / low, least / high, most / low, most / high] as const;
  return { low: Math.min(...corners) * 100, high: Math.max(...corners) * 100 };
}

/** Whether a printed number can stand for a value of an interval: within it, or off by no more than half of its last digit. */
export function canStandFor({ value, decimals }: PrintedNumber, { low, high }: Interval): boolean {
  const slack = 0.5 * 10 ** -decimals + NOISE * Math.max(1, Math.abs(value));
  return value >= low - slack && value <= high + slack;
}
