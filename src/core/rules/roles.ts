import type { CellRole, OutcomeCell, Term } from './types';

/** The cells of a relation in this workbook, each with its role: one figure against several is their total. */
export function cellsOf(terms: readonly Term[]): readonly OutcomeCell[] {
  const left = terms.reduce((count, { side }) => (side === 'left' ? count + 1 : count), 0);
  const right = terms.length - left;
  const cells: OutcomeCell[] = [];
  for (const { amount, side, source } of terms) {
    if (source !== undefined) continue;
    const { sheet, row, column } = amount.cell;
    cells.push({
      sheet,
      row,
      column,
      role: side === 'left' ? roleOf(left, right, 'total') : roleOf(right, left, 'other'),
    });
  }
  return cells;
}

/** @param alone the role where both sides have one term, or both several */
function roleOf(own: number, facing: number, alone: CellRole): CellRole {
  if (own === 1 && facing > 1) return 'total';
  return own > 1 && facing === 1
    ? 'addend'
    : facing === 0
      ? 'subject'
      : facing > 1 && alone === 'other'
        ? 'addend'
        : alone;
}
