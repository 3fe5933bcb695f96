import type { Fen } from '../money';

const SCALE = 10n ** 18n;
/** Up to here the closed form is exact in whole numbers; beyond it the Fourier series is as good and far quicker. */
const CLOSED_FORM_LIMIT = 10;

/**
 * P(|S| ≥ |d|) for S = the sum of independent roundings, each uniform on [−h, h] (Irwin–Hall for mixed widths).
 * @param halves the h of each figure, in 分; those of 0 do not count
 * @param difference d, in 分
 */
export function tailProbability(halves: readonly Fen[], difference: Fen): number {
  const widths = halves.filter((half) => half > 0);
  const distance = Math.abs(difference);
  if (distance === 0) return 1;
  if (distance >= widths.reduce((sum, half) => sum + half, 0)) return 0;
  return widths.length <= CLOSED_FORM_LIMIT ? closedForm(widths, distance) : fourierSeries(widths, distance);
}

/**
 * Whether P(|S| ≥ |d|) < `threshold` (at most 0.01); says no at once where d is near: P(|S| ≥ √θ·σ) ≥ (1 − θ)²/3 by
 * Paley and Zygmund, since the fourth moment of S is at most 3σ⁴.
 */
export function isImprobable(halves: readonly Fen[], difference: Fen, threshold: number): boolean {
  const variance = halves.reduce((sum, half) => sum + half * half, 0) / 3;
  if (difference * difference <= 0.8 * variance) return false;
  return tailProbability(halves, difference) < threshold;
}

/** Σ ± (Σ ± h − d)₊ᵐ / (m! Π 2h), twice for both ends, over groups of equal widths; whole numbers, nothing cancels. */
function closedForm(widths: readonly Fen[], distance: Fen): number {
  const m = BigInt(widths.length);
  let sums = new Map<number, bigint>([[0, 1n]]);
  let denominator = 1n;
  widths.forEach((half, index) => {
    const width = Math.round(half * 2);
    sums = split(sums, width);
    denominator *= BigInt(width) * 2n * BigInt(index + 1);
  });
  let numerator = 0n;
  for (const [sum, signed] of sums) {
    const reach = sum - Math.round(distance * 2);
    if (reach > 0) numerator += signed * BigInt(reach) ** m;
  }
  return Number((2n * numerator * SCALE) / denominator) / Number(SCALE);
}

/** Every sum of ±h so far with its signed count, one more width taken in. */
function split(sums: ReadonlyMap<number, bigint>, width: number): Map<number, bigint> {
  const next = new Map<number, bigint>();
  for (const [sum, count] of sums) {
    next.set(sum + width, (next.get(sum + width) ?? 0n) + count);
    next.set(sum - width, (next.get(sum - width) ?? 0n) - count);
  }
  return next;
}

/**
 * P(|S| ≥ d) = 1 − (4/π) Σ sin(kωd)/k · Π sinc(kωh) over odd k. Exact because S never leaves the period; broken off where the
 * rest is below 10⁻¹².
 */
function fourierSeries(widths: readonly Fen[], distance: Fen): number {
  const omega = Math.PI / (widths.reduce((sum, half) => sum + half, 0) + distance);
  const counts = new Map<number, number>();
  for (const half of widths) counts.set(half, (counts.get(half) ?? 0) + 1);
  let within = 0;
  let bound = 1;
  for (let k = 1; bound > 1e-12; k += 2) {
    let damping = 1;
    bound = 1;
    for (const [half, count] of counts) {
      const angle = k * omega * half;
      damping *= (Math.sin(angle) / angle) ** count;
      bound *= Math.min(1, 1 / angle) ** count;
    }
    within += (Math.sin(k * omega * distance) / k) * damping;
  }
  return Math.max(0, 1 - (4 / Math.PI) * within);
}
