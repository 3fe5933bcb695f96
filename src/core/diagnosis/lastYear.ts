import type { Fen } from '../money';
import type { WorkbookReading } from '../reading';
import type { CellNode } from '../relations';

/** Whether a cell says what last year's workbook says in its place; 0 says nothing. */
export type SaysLastYears = (cell: CellNode) => boolean;

export function saysLastYears(prior: WorkbookReading | undefined): SaysLastYears {
  if (prior === undefined) return () => false;
  return (cell) => cell.fen !== 0 && figureIn(prior, cell) === cell.fen;
}

function figureIn(prior: WorkbookReading, { term: { form, line, column } }: CellNode): Fen | undefined {
  const amount = prior.form(form)?.line(line)?.amounts.get(column);
  return amount?.kind === 'figure' ? amount.fen : undefined;
}
