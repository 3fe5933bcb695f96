import { parseA1 } from '../../../grid';

/** A cell that a formula adds or subtracts, counted from 0. */
export interface AddedCell {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

const TERM = /([+-]?)(?:SUM\(([^()]*)\)|([A-Z]{1,3}\d+))/gy;
const CELLS = /^([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?$/;
/** Larger ranges are no sums of a form. */
const MOST_CELLS = 2000;

/**
 * The cells of the same sheet that a formula adds up (`C8+C11`, `SUM(C8:C10,C12)-D3`).
 * @param formula without its leading `=`
 * @returns `undefined` where it does anything else
 */
export function addedCells(formula: string): readonly AddedCell[] | undefined {
  const text = formula.replace(/[\s$]/g, '').toUpperCase();
  const cells: AddedCell[] = [];
  let end = 0;
  for (const match of text.matchAll(TERM)) {
    const [term, mark = '', list, single = ''] = match;
    if (match.index !== end || (end > 0 && mark === '')) return undefined;
    end += term.length;
    const sign = mark === '-' ? -1 : 1;
    for (const part of (list ?? single).split(',')) {
      const found = cellsOf(part);
      if (found === undefined || cells.length + found.length > MOST_CELLS) return undefined;
      cells.push(...found.map((cell) => ({ ...cell, sign }) as const));
    }
  }
  return end === text.length && cells.length > 0 ? cells : undefined;
}

function cellsOf(part: string): { row: number; column: number }[] | undefined {
  const [, from = '', to = from] = CELLS.exec(part) ?? [];
  const [first, last] = [parseA1(from), parseA1(to)];
  if (first === undefined || last === undefined) return undefined;
  const cells: { row: number; column: number }[] = [];
  for (let { row } = first; row <= last.row && cells.length <= MOST_CELLS; row += 1) {
    for (let { column } = first; column <= last.column; column += 1) cells.push({ row, column });
  }
  return cells;
}
