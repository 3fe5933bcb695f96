import { toA1 } from '../../../grid';
import { findingText } from '../../../messages';
import { formatAmount, type Fen } from '../../../money';
import type { AmountCell, Figure, FormReading } from '../../../reading';
import { factsOf } from '../../formIndex';
import { everyFormCheck, subject, type Found } from '../look';
import { addedCells } from './linearFormula';

/** The saved result of a formula that adds up cells of its form is what these cells add up to now. */
export const staleFormulas = everyFormCheck<object>('staleFormulas', staleIn);

function staleIn(reading: FormReading): readonly Found[] {
  const { formulas } = factsOf(reading).irregular;
  if (formulas.length === 0) return [];
  const cells = cellsByPlace(reading);
  return formulas.flatMap(({ line, column, amount }) => {
    const now = recalculated(amount.formula ?? '', cells);
    return now === undefined || Math.abs(now.fen - amount.fen) <= now.within
      ? []
      : [stale(reading, `${line.key},${column}`, amount, now.fen)];
  });
}

function cellsByPlace({ lines }: FormReading): ReadonlyMap<string, AmountCell> {
  const cells = new Map<string, AmountCell>();
  for (const { amounts } of lines) {
    for (const amount of amounts.values()) cells.set(`${amount.cell.row} ${amount.cell.column}`, amount);
  }
  return cells;
}

/** What a formula comes to, with half a 分 for every figure; nothing where it uses anything but amounts of the form. */
function recalculated(
  formula: string,
  cells: ReadonlyMap<string, AmountCell>,
): { readonly fen: Fen; readonly within: Fen } | undefined {
  const added = addedCells(formula);
  if (added === undefined) return undefined;
  let [fen, within] = [0, 1];
  for (const { row, column, sign } of added) {
    const amount = cells.get(`${row} ${column}`);
    if (amount?.kind !== 'figure' && amount?.kind !== 'blank') return undefined;
    if (amount.kind === 'figure') [fen, within] = [fen + sign * amount.fen, within + 0.5];
  }
  return { fen, within };
}

function stale({ form, amountUnit, decimals }: FormReading, place: string, figure: Figure, fen: Fen): Found {
  const { cell, printed, formula = '' } = figure;
  const now = formatAmount(fen, amountUnit, Math.max(decimals, figure.decimals));
  const message = findingText.staleFormula(form, toA1(cell.row, cell.column), formula, printed, now);
  return { form, place, cells: [subject(cell)], message };
}
