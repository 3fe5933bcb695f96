import { toA1 } from '../grid';
import type { causeText } from '../messages';
import { formatAmount } from '../money';
import type { Printings } from './printing';
import type { Proposal } from './proposal';
import type { SuspectCell } from './types';

/** A proposal in the terms of the workbook: one cell, or all that repeat the figure. */
export function suspectsOf(proposal: Proposal, printings: Printings): SuspectCell[] {
  const cells = proposal.cell.copies ?? [proposal.cell];
  return cells.map((cell) => suspectOf({ ...proposal, cell }, printings));
}

function suspectOf({ cell, meant, slip }: Proposal, printings: Printings): SuspectCell {
  const { amount, form, line, column } = cell.term;
  return {
    cell: amount.cell,
    form,
    line,
    column,
    amount,
    printedFen: amount.kind === 'figure' ? amount.printedFen : 0,
    proposedFen: meant,
    amountUnit: printings.of(cell).amountUnit,
    decimals: printings.decimals(cell),
    slip,
  };
}

/** The same in words. */
export function suspectText(suspect: SuspectCell): causeText.SuspectText {
  const { form, cell, amount, proposedFen, amountUnit, decimals, slip } = suspect;
  return {
    form,
    address: toA1(cell.row, cell.column),
    printed: amount.kind === 'figure' ? amount.printed : '',
    proposed: formatAmount(proposedFen, amountUnit, decimals),
    slip,
  };
}
