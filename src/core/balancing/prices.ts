import type { Choice } from './choices';

/** What a choice costs; whole numbers. */
export type Price = (choice: Choice) => number;

export const byWeight: Price = ({ weight }) => weight;

/** Weight before moves as one price, and what it says about the weight. */
export interface Prices {
  readonly price: Price;
  /** Weight of all that costs at least this much, at least. */
  readonly weightAtLeast: (cost: number) => number;
  /** The price orders by moves where weights are equal: not where that takes more digits than a number has. */
  readonly ordersMoves: boolean;
}

/** A price by which one unit of weight costs more than any moves together. */
export function weightBeforeMove(choices: Iterable<readonly Choice[]>): Prices {
  let [weights, most, spread] = [0, 0, 0];
  for (const own of choices) {
    const moves = own.map(({ move }) => move);
    const largest = Math.max(0, ...moves);
    weights += Math.max(0, ...own.map(byWeight));
    most += largest;
    spread += largest - Math.min(largest, ...moves);
  }
  const scale = spread + 1;
  if (!Number.isSafeInteger(scale * (weights + 1) + most)) {
    return { price: byWeight, weightAtLeast: Math.ceil, ordersMoves: false };
  }
  return {
    price: ({ weight, move }) => scale * weight + move,
    weightAtLeast: (cost) => Math.max(0, Math.ceil((cost - most) / scale)),
    ordersMoves: true,
  };
}
