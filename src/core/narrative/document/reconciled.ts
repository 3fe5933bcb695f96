import type { Draft } from '../claims/draft';
import type { Ranged } from '../../money';

/** How near two values must be to be the same slip's. */
const ALIKE = 0.01;

/**
 * Whether another value of a figure would bear out two of the rates that contradict it. Rates that each ask for a value of their
 * own are wrong themselves.
 */
export function couldBeReconciled(figure: Ranged, rates: readonly Draft[]): boolean {
  const asked = rates.map((rate) => valuesFor(figure, rate));
  return asked.some((values, at) =>
    values.some((value) => asked.some((others, other) => other > at && others.some((each) => isAlike(value, each)))),
  );
}

/** The values that a figure would have for a rate to be right, in 分. */
function valuesFor(figure: Ranged, { kind, inputs = [], spot }: Draft): readonly number[] {
  const other = inputs.find((each) => each !== figure)?.fen;
  const rate = 'percent' in spot ? (spot as { percent: { value: number } }).percent.value / 100 : 0;
  if (other === undefined || other === 0 || rate === 0) return [];
  if (kind !== 'growth') return [other * rate, other / rate];
  return [other / rate + other, other / rate - other, other * (1 + rate), other * (1 - rate), other / (1 + rate)];
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * ALIKE;
}
