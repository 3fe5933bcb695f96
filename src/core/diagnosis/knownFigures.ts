import { causeText } from '../messages';
import { formatDifference, halfStep } from '../money';
import type { KnownFigure, Outcome } from '../rules';
import { slipBetween } from './slips';
import { suspectText } from './suspects';
import type { Diagnosis, SuspectCell } from './types';

type Known = Outcome & { readonly known: KnownFigure };

/**
 * Figures whose right value is known from elsewhere and that are wrong. Those that are wrong by the same amount are one slip,
 * carried from an item into its sums and into other forms: the item is named first.
 */
export function knownFigures(outcomes: readonly Outcome[]): readonly Diagnosis[] {
  const groups = new Map<number, Known[]>();
  for (const outcome of outcomes) {
    if (outcome.verdict !== 'error' || !isKnown(outcome)) continue;
    const by = outcome.known.printedFen - outcome.known.meantFen;
    const group = groups.get(by);
    if (group === undefined) groups.set(by, [outcome]);
    else group.push(outcome);
  }
  return [...groups].map(([by, group]) => diagnosisOf(by, [...group].sort(itemsFirst)));
}

function isKnown(outcome: Outcome): outcome is Known {
  return outcome.known !== undefined;
}

/** Longer codes are details of shorter ones. */
function itemsFirst({ known: one }: Known, { known: other }: Known): number {
  return detail(other) - detail(one);
}

function detail({ line }: KnownFigure): number {
  return /^\d+$/.test(line) ? line.length : 0;
}

function diagnosisOf(by: number, outcomes: readonly Known[]): Diagnosis {
  const [first] = outcomes;
  if (first === undefined) throw new RangeError('no figure is wrong');
  const { form, line, column, amountUnit, decimals } = first.known;
  const suspect = suspectOf(first.known);
  const suspects = outcomes.map(({ known }) => suspectOf(known));
  const gap = formatDifference(Math.abs(by), amountUnit, decimals);
  const message =
    outcomes.length === 1
      ? first.message
      : causeText.carriedThrough(suspectText(suspect), `${gap} ${amountUnit}`, outcomes.length - 1);
  return {
    id: `original:${form}[${line},${column}]`,
    verdict: 'error',
    message,
    suspects,
    together: suspects.length,
    outcomes,
  };
}

function suspectOf(known: KnownFigure): SuspectCell {
  const { amount, printedFen, meantFen, amountUnit, decimals } = known;
  const step = Math.max(1, 2 * halfStep(amountUnit, decimals));
  const slip = slipBetween(printedFen, meantFen, step);
  return { ...known, cell: amount.cell, proposedFen: meantFen, slip };
}
