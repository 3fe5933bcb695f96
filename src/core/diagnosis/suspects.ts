import { toA1 } from '../grid';
import type { causeText } from '../messages';
import type { AmountCell } from '../reading';
import type { Explanation } from './explanation';
import { formatAmount } from '../money';
import type { Printings } from './printing';
import type { Proposal } from './proposal';
import type { SuspectCell } from './types';

/**
 * A proposal in the terms of the workbook: one cell, or all that repeat the figure.
 * @param valued whether an equation tells what the cell should say
 */
export function suspectsOf(proposal: Proposal, printings: Printings, valued: boolean): SuspectCell[] {
  const cells = proposal.cell.copies ?? [proposal.cell];
  return cells.map((cell) => suspectOf({ ...proposal, cell }, printings, valued && !turnsNegative(proposal)));
}

/**
 * An amount below zero in the place of one above it is nobody's meaning, but where the sign alone is the slip. What is printed
 * counts: the cell itself may be corrected by now.
 */
function turnsNegative({ cell: { term }, meant, slip }: Proposal): boolean {
  return meant < 0 && term.amount.kind === 'figure' && term.amount.fen > 0 && slip === 'unknown';
}

/** The cells of several explanations, each once. */
export function suspectsIn(explanations: readonly Explanation[], printings: Printings, valued: boolean): SuspectCell[] {
  const seen = new Set<AmountCell>();
  return explanations
    .flatMap(({ proposals }) => {
      const told = valued && !proposals.some(turnsNegative);
      return proposals.flatMap((proposal) => suspectsOf(proposal, printings, told));
    })
    .filter((suspect) => isChanged(suspect) && !seen.has(suspect.amount) && seen.add(suspect.amount));
}

/** Whether anything is to be done about a cell: a total that two slips share may be right once both are corrected. */
function isChanged({ amount, proposedFen }: SuspectCell): boolean {
  return amount.kind !== 'figure' || amount.fen !== proposedFen;
}

function suspectOf({ cell, meant, slip }: Proposal, printings: Printings, valued: boolean): SuspectCell {
  const { amount, form, line, column } = cell.term;
  return {
    cell: amount.cell,
    form,
    line,
    column,
    amount,
    printedFen: amount.kind === 'figure' ? amount.printedFen : 0,
    proposedFen: valued ? meant : null,
    amountUnit: printings.of(cell).amountUnit,
    decimals: printings.decimals(cell),
    slip: valued ? slip : 'unknown',
  };
}

/** The same in words. */
export function suspectText(suspect: SuspectCell): causeText.SuspectText {
  const { form, cell, amount, proposedFen, amountUnit, decimals, slip } = suspect;
  return {
    form,
    address: toA1(cell.row, cell.column),
    printed: amount.kind === 'figure' ? amount.printed : '',
    proposed: proposedFen === null ? null : formatAmount(proposedFen, amountUnit, decimals),
    slip,
  };
}
