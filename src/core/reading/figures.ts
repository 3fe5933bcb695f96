import type { CellRef } from '../grid';
import { parseDecimalText } from '../money';
import type { AmountUnit, Fen } from '../money';
import type { Content, NumberContent } from './content';
import type { AmountCell, Figure } from './types';

/** How a form prints its figures, for cells that do not say it themselves. */
export interface Printing {
  readonly unit: AmountUnit;
  /** Decimals that a number without a format of its own is rounded to at most. */
  readonly usualDecimals: number;
  /** The form is in 元 and prints 角分, so that a whole number there is exact. */
  readonly exact: boolean;
}

const PLACES: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6 };

/** An amount cell with its meaning in 分. */
export function amountOf(content: Content, cell: CellRef, printing: Printing): AmountCell {
  return content.kind === 'number' ? figureOf(content, cell, printing) : { ...content, cell };
}

/** Decimals that are printed of a number. */
export function printedDecimals({ own, shown }: NumberContent): number {
  return shown === undefined || shown.scaled ? own : Math.min(Math.max(own, shown.least), shown.most);
}

function figureOf(content: NumberContent, cell: CellRef, printing: Printing): Figure {
  const { digits, own, shown } = content;
  const decimals = printedDecimals(content);
  const scaled = shown?.scaled ?? false;
  const { fen, exact } = parseDecimalText(digits, printing.unit);
  if (own > decimals || scaled) {
    const printed = roundText(digits, decimals);
    const printedFen = parseDecimalText(printed, printing.unit).fen;
    return { kind: 'figure', cell, fen, printedFen, half: exact ? 0 : 0.5, printed, decimals };
  }
  const effective = shown === undefined ? Math.max(decimals, printing.usualDecimals) : decimals;
  const half = printing.exact ? (exact ? 0 : 0.5) : halfStep(printing.unit, effective);
  const printed = shown === undefined ? digits : padText(digits, own, decimals);
  return { kind: 'figure', cell, fen, printedFen: fen, half, printed, decimals: effective };
}

/** Half of the smallest amount that so many decimals can show; nothing is smaller than 分. */
function halfStep(unit: AmountUnit, decimals: number): Fen {
  const places = PLACES[unit] - decimals;
  return places <= 0 ? 0 : 10 ** places / 2;
}

function padText(digits: string, own: number, decimals: number): string {
  if (own >= decimals) return digits;
  return `${digits}${own === 0 ? '.' : ''}${'0'.repeat(decimals - own)}`;
}

/** A plain decimal text rounded half away from zero, as Excel shows it. */
export function roundText(digits: string, decimals: number): string {
  const negative = digits.startsWith('-');
  const [whole = '0', fraction = ''] = digits.replace(/^[-+]/, '').split('.');
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  const up = (fraction[decimals] ?? '0') >= '5';
  const rounded = (BigInt(kept) + (up ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
