import type { Fen } from '../money';
import type { BalanceFigure } from './figures';

/** An amount that a group of figures may be printed as. */
export interface Choice {
  readonly amount: Fen;
  /** Weight of the figures that leave their ordinary rounding. */
  readonly weight: number;
  /** Σ |printed − exact| over the figures, in 分. */
  readonly move: Fen;
}

/** All that a group may become, the one that costs least first. */
export function choicesOf(
  members: readonly BalanceFigure[],
  { lowest, highest }: { readonly lowest: Fen; readonly highest: Fen },
): readonly Choice[] {
  const step = members[0]?.step ?? 1;
  const choices: Choice[] = [];
  for (let amount = lowest; amount <= highest; amount += step) choices.push(choiceOf(members, amount));
  return choices.sort((a, b) => a.weight - b.weight || a.move - b.move || Math.abs(b.amount) - Math.abs(a.amount));
}

function choiceOf(members: readonly BalanceFigure[], amount: Fen): Choice {
  let [weight, move] = [0, 0];
  for (const figure of members) {
    if (amount !== figure.plain) weight += figure.weight;
    move += Math.abs(amount - figure.exact);
  }
  return { amount, weight, move };
}
