import type { Fen } from '../money';
import { formatAmount } from '../money';
import { balancingText as say } from '../messages';
import type { BalanceFigure } from './figures';
import { cellKey } from './figures';
import { parseA1 } from '../grid';

/** A figure that is published elsewhere already: as what, in 分, or as its ordinary rounding. */
export interface Pin {
  readonly sheet: string;
  /** A1 address. */
  readonly address: string;
  readonly fen?: Fen;
}

/** What leaving a pinned figure counts where pins cannot all be kept: more than anything else. */
const PINNED = 1_000_000;

/**
 * The figures with pinned ones fixed.
 * @param firmly whether they must not move at all, or are only the dearest to move
 * @returns a sentence for every pin that cannot be one
 */
export function pinned(
  figures: readonly BalanceFigure[],
  pins: readonly Pin[],
  firmly: boolean,
): { readonly figures: readonly BalanceFigure[]; readonly faults: readonly string[] } {
  const byCell = new Map(figures.map((figure, index) => [cellKey(figure.cell), index]));
  const changed = [...figures];
  const faults: string[] = [];
  for (const { sheet, address, fen } of pins) {
    const place = parseA1(address);
    const index = place === undefined ? undefined : byCell.get(cellKey({ sheet, ...place }));
    const figure = index === undefined ? undefined : figures[index];
    if (index === undefined || figure === undefined) faults.push(say.pinIsNoFigure(`${sheet}!${address}`));
    else if (!mayBe(figure, fen ?? figure.plain)) faults.push(outOfReach(`${sheet}!${address}`, figure));
    else changed[index] = fixed(figure, fen ?? figure.plain, firmly);
  }
  return { figures: changed, faults };
}

function mayBe({ lowest, highest, step }: BalanceFigure, fen: Fen): boolean {
  return fen >= lowest && fen <= highest && (fen - lowest) % step === 0;
}

function fixed(figure: BalanceFigure, fen: Fen, firmly: boolean): BalanceFigure {
  return firmly ? { ...figure, lowest: fen, highest: fen, plain: fen } : { ...figure, plain: fen, weight: PINNED };
}

function outOfReach(cell: string, { lowest, highest, decimals }: BalanceFigure): string {
  return say.pinOutOfReach(cell, formatAmount(lowest, '万元', decimals), formatAmount(highest, '万元', decimals));
}
