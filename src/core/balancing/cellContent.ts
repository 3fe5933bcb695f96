import { evaluate, parse } from '../calculation';
import type { Area } from '../calculation';
import type { CellContent } from '../edits';
import type { CellValue, GridCell } from '../grid';
import { formatAmount, grouped, parseDecimalText, shortestDecimal } from '../money';
import type { Fen } from '../money';
import { shownDecimals } from '../reading';

/** Looks up the values of a rectangle as they will be. */
export type LookUp = (area: Area) => readonly (CellValue | undefined)[];

/**
 * What a cell holds once its figure is printed anew: a number where it held one, a text where the figure was typed as a text, its
 * formula where that still gives the figure.
 * @returns `replaced` where a formula does not, and its value takes its place
 */
export function contentFor(
  cell: GridCell,
  fen: Fen,
  decimals: number,
  look: LookUp,
): { content: CellContent; replaced: boolean } {
  const text = formatAmount(fen, '万元', decimals);
  if (cell.formula === undefined) {
    return { content: typeof cell.value === 'string' ? typed(cell.value, text) : Number(text), replaced: false };
  }
  const stays = gives(cell.formula, fen, look);
  return { content: stays ? { formula: cell.formula, cached: Number(text) } : Number(text), replaced: !stays };
}

/** A number format for the figure, `undefined` where the cell's own prints as many decimals. */
export function formatFor(format: string, fen: Fen, decimals: number): string | undefined {
  const shown = shownDecimals(format);
  if (shown === undefined) return fen === 0 ? undefined : plainFormat(false, decimals);
  const prints = shown.power === 0 && shown.least === decimals && shown.most === decimals;
  return prints ? undefined : plainFormat(format.includes(','), decimals);
}

function plainFormat(separators: boolean, decimals: number): string {
  return `${separators ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

/** Written as the text was: with separators, and brackets for a negative amount. */
function typed(before: string, text: string): string {
  const shown = /[,，]/.test(before) ? grouped(text) : text;
  return /^\s*[(（]/.test(before) && shown.startsWith('-') ? `(${shown.slice(1)})` : shown;
}

/** Whether a formula comes to an amount, to the last digit Excel knows. */
function gives(formula: string, fen: Fen, look: LookUp): boolean {
  const expression = parse(formula);
  const value = expression === undefined ? undefined : evaluate(expression, look);
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  const result = parseDecimalText(shortestDecimal(value), '万元');
  return result.exact && result.fen === fen;
}
