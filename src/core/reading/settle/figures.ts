import type { CellRef } from '../../grid';
import { fenPerUnit, halfStep, parseDecimalText } from '../../money';
import type { AmountUnit, Fen } from '../../money';
import type { Content, NumberContent } from '../sheet/content';
import type { AmountCell, Figure } from '../types';

/** How a form prints its figures, for cells that do not say it themselves. */
export interface Printing {
  readonly unit: AmountUnit;
  /** Decimals that a number without a format of its own is rounded to at most. */
  readonly usualDecimals: number;
  /** The form is in 元 and prints 角分, so that a whole number there is exact. */
  readonly exact: boolean;
  /** Half of the step that all figures are multiples of, in 分, where a form in 元 was multiplied from 万元. */
  readonly leastHalf: Fen;
}

/** 元 divided by ten to this power are 万元. */
const WAN_POWER = 4;
/** Numbers of two decimals and so many characters lose nothing in binary arithmetic. */
const SHORT = 14;

/** An amount cell with its meaning in 分. */
export function amountOf(content: Content, cell: CellRef, printing: Printing): AmountCell {
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank', cell };
    case 'number':
      return figureOf(content, cell, printing);
    default:
      return { ...content, cell };
  }
}

function figureOf(content: NumberContent, cell: CellRef, printing: Printing): Figure {
  if (isInYuan(content, printing.unit)) return scaledFigure(content, cell);
  return isHiding(content) ? hidingFigure(content, cell, printing.unit) : plainFigure(content, cell, printing);
}

/** Decimals that are printed of a number. */
export function printedDecimals({ own, shown }: NumberContent): number {
  return shown === undefined || shown.power > 0 ? own : Math.min(Math.max(own, shown.least), shown.most);
}

/** Whether a cell holds more digits than it shows, or shows another multiple of its number. */
function isHiding({ own, shown }: NumberContent): boolean {
  return shown !== undefined && (shown.power > 0 || own > shown.most);
}

/** Whether a cell of a form in 万元 holds 元 that its number format shows in 万元. */
export function isInYuan({ shown }: NumberContent, unit: AmountUnit): boolean {
  return unit === '万元' && shown?.power === WAN_POWER;
}

/** 元 shown in 万元 by the number format: the 元 count, the 万元 are what readers see. */
function scaledFigure({ digits, shown, formula }: NumberContent, cell: CellRef): Figure {
  const decimals = shown?.most ?? 0;
  const printed = roundText(shifted(digits, WAN_POWER), decimals);
  const { fen, exact } = parseDecimalText(digits, '元');
  const printedFen = parseDecimalText(printed, '万元').fen;
  return { kind: 'figure', cell, fen, printedFen, half: exact ? 0 : 0.5, printed, decimals, formula };
}

/** A plain decimal text divided by a power of ten. */
function shifted(digits: string, power: number): string {
  const negative = digits.startsWith('-');
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const padded = whole.padStart(power + 1, '0');
  const text = `${padded.slice(0, -power)}.${padded.slice(-power)}${fraction}`;
  return negative ? `-${text}` : text;
}

/** The exact value counts, the printed one is what readers see. */
function hidingFigure(content: NumberContent, cell: CellRef, unit: AmountUnit): Figure {
  const decimals = printedDecimals(content);
  const printed = roundText(content.digits, decimals);
  const { fen, exact } = parseDecimalText(content.digits, unit);
  const printedFen = parseDecimalText(printed, unit).fen;
  return { kind: 'figure', cell, fen, printedFen, half: exact ? 0 : 0.5, printed, decimals, formula: content.formula };
}

/** A 0 is printed as short as anyone likes and says nothing about rounding. */
function plainFigure(content: NumberContent, cell: CellRef, printing: Printing): Figure {
  const { digits, own, shown, zero } = content;
  const least = shown === undefined ? own : printedDecimals(content);
  const decimals = shown === undefined || zero ? Math.max(least, printing.usualDecimals) : least;
  const { fen, exact } = fenOf(content, printing.unit);
  const half = Math.max(printing.exact ? 0 : halfStep(printing.unit, decimals), printing.leastHalf);
  const printed = own >= least ? digits : `${digits}${own === 0 ? '.' : ''}${'0'.repeat(least - own)}`;
  const widest = exact ? half : Math.max(half, 0.5);
  return { kind: 'figure', cell, fen, printedFen: fen, half: widest, printed, decimals, formula: content.formula };
}

function fenOf({ digits, own }: NumberContent, unit: AmountUnit): { fen: Fen; exact: boolean } {
  if (own > 2 || digits.length > SHORT) return parseDecimalText(digits, unit);
  return { fen: Math.round(Number(digits) * 100) * (fenPerUnit(unit) / 100), exact: true };
}

/** A plain decimal text rounded half away from zero, as Excel shows it. */
function roundText(digits: string, decimals: number): string {
  const negative = digits.startsWith('-');
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.');
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  const up = (fraction[decimals] ?? '0') >= '5';
  const rounded = (BigInt(kept) + (up ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
