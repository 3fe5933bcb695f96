import type { GridCell } from '../../grid';
import { cut } from '../../messages';
import { isCellError } from '../../grid';
import { shortestDecimal } from '../../money';
import type { ShownDecimals } from './numberFormat';
import { oddFormat, shownDecimals } from './numberFormat';
import { compact } from './text';
import type { UnreadCell } from '../types';

/** What an amount cell holds, before its unit is known. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'uncalculated'; readonly formula: string }
  | { readonly kind: 'unread'; readonly why: UnreadCell }
  | NumberContent;

/** A number as plain decimal text, its decimals, and how many of them the cell shows (as many as there are where not said). */
export interface NumberContent {
  readonly kind: 'number';
  readonly digits: string;
  readonly own: number;
  readonly zero: boolean;
  readonly shown: ShownDecimals | undefined;
  /** What is odd about how it is written: its format prints no amount, or it is text with blanks or invisible marks. */
  readonly odd: 'percent' | 'hidden' | 'spaced' | undefined;
  /** The formula it is the saved result of. */
  readonly formula: string | undefined;
}

const BLANK: Content = { kind: 'blank' };
const DASHES = /^[-—–―─－]+$/;
const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?$/;
const IN_BRACKETS = /^\((.+)\)$/;
/** Up to here numbers of two decimals are told by arithmetic; beyond, and for noise (0.1+0.2), 15 digits count. */
const LARGEST = 1e13;
/** No amount is as large; a number as large is a slip of another kind. */
const BEYOND_MONEY = 1e15;
/** Blanks may stand between digits, but not by the hundred. */
const LONGEST_FIGURE = 100;
/** 15 digits and four separators. */
const LONGEST_NUMBER = 19;

/** Reads an amount cell. Only dashes mean nothing; words never become 0. */
export function contentOf(cell: GridCell | undefined): Content {
  if (cell === undefined) return BLANK;
  const { value, formula } = cell;
  if (value === null) return formula === undefined ? BLANK : { kind: 'uncalculated', formula };
  if (typeof value === 'number') {
    return numberContent(value, cell.format, formula);
  }
  if (typeof value === 'string') return textContent(value);
  return isCellError(value)
    ? { kind: 'error', error: cut(value.error) }
    : { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
}

function numberContent(value: number, format: string, formula: string | undefined): Content {
  if (!(Math.abs(value) < BEYOND_MONEY)) return { kind: 'text', text: String(value) };
  const odd = oddFormat(format);
  if (odd === 'date') return value === 0 ? BLANK : { kind: 'unread', why: 'date' };
  const digits = plainDecimal(value);
  const point = digits.indexOf('.');
  const own = point < 0 ? 0 : digits.length - point - 1;
  return { kind: 'number', digits, own, zero: digits === '0', shown: shownDecimals(format), odd, formula };
}

function plainDecimal(value: number): string {
  if (value < LARGEST && value > -LARGEST && Math.round(value * 100) / 100 === value) return String(value + 0);
  const digits = shortestDecimal(value);
  return digits === '-0' ? '0' : digits;
}

function textContent(text: string): Content {
  const inner = text.trim();
  if (inner.length > LONGEST_FIGURE) return { kind: 'text', text: cut(inner) };
  const bare = compact(text);
  if (bare === '' || DASHES.test(bare)) return BLANK;
  return typedNumber(bare, text) ?? { kind: 'text', text: cut(inner) };
}

/**
 * A number typed as text: thousand separators where they belong, brackets or a sign for negative ones.
 * @param bare the compact text of the cell, in which `typed` may have blanks
 */
function typedNumber(bare: string, typed: string): NumberContent | undefined {
  const inBrackets = IN_BRACKETS.exec(bare)?.[1];
  const [, sign = '', whole = '', fraction = ''] = NUMBER.exec(inBrackets ?? bare) ?? [];
  if ((whole === '' && fraction.length < 2) || (inBrackets !== undefined && sign !== '')) return undefined;
  if (whole.length > LONGEST_NUMBER || fraction.length > LONGEST_NUMBER) return undefined;
  const own = Math.max(fraction.length - 1, 0);
  const unsigned = (whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0') + (own === 0 ? '' : fraction);
  const zero = !/[1-9]/.test(unsigned);
  const negative = (sign === '-' || inBrackets !== undefined) && !zero;
  const digits = negative ? `-${unsigned}` : unsigned;
  const odd = typed === bare || typed.normalize('NFKC') === bare ? undefined : 'spaced';
  return { kind: 'number', digits, own, zero, shown: undefined, odd, formula: undefined };
}
