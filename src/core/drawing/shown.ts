import type { GridCell } from '../grid';
import { isCellError } from '../grid';
import { shortestDecimal } from '../money';
import { grouped } from '../money';

/** Longer than any note below a form; a text without end in every cell would make a page without end. */
const LONGEST_TEXT = 1000;

/** What a cell prints: its number format laid over its value, as in the workbook. */
export function shownText({ value, format }: GridCell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  return formatted(value, format);
}

const TOKEN = /"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]?|([0#?][0#?,]*(?:\.[0#?]*)?)|(%)|([^"])/gsu;
const DATE = /[ymd]/i;
/** General, hours, exponents, fractions, text, and thousands or 万 divided away: shown as the plain value. */
const NOT_PLAIN = /general|[hseE/@!]|[0#?],+(?![0#?,])/i;
const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]?/g;

function formatted(value: number, format: string): string {
  const { section, amount } = sectionFor(value, format);
  const bare = section.replace(LITERALS, '');
  if (DATE.test(bare)) return dateText(value);
  if (NOT_PLAIN.test(bare)) return shortestDecimal(value);
  return [...section.matchAll(TOKEN)]
    .map(([, quoted, escaped, digits, percent, other]) =>
      digits === undefined
        ? (quoted ?? escaped ?? percent ?? other ?? '')
        : digitsText(amount, digits, bare.includes('%')),
    )
    .join('')
    .trim();
}

/** Formats may say apart what negative amounts and zeros look like; then the sign is part of the format. */
function sectionFor(value: number, format: string): { section: string; amount: number } {
  const [positive = '', negative, zero] = format.split(';');
  if (value < 0 && negative !== undefined) return { section: negative, amount: -value };
  if (value === 0 && zero !== undefined) return { section: zero, amount: 0 };
  return { section: positive, amount: value };
}

function digitsText(amount: number, digits: string, percent: boolean): string {
  const [whole = '', fraction = ''] = digits.split('.');
  if (!/[0#]/.test(digits)) return '';
  const optional = fraction.length - 1 - fraction.lastIndexOf('0');
  const text = rounded(percent ? amount * 100 : amount, fraction.length);
  const kept = optional === 0 ? text : text.replace(new RegExp(`\\.?0{1,${optional}}$`), '');
  return whole.includes(',') ? grouped(kept) : kept;
}

/** Half away from zero on the decimal text, as Excel does, never on the binary fraction. */
function rounded(amount: number, decimals: number): string {
  const text = shortestDecimal(amount);
  // Amounts beyond all money stay in scientific notation.
  if (text.includes('e')) return text;
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const steps = String((fraction[decimals] ?? '0') >= '5' ? kept + 1n : kept).padStart(decimals + 1, '0');
  const digits = decimals === 0 ? steps : `${steps.slice(0, -decimals)}.${steps.slice(-decimals)}`;
  return amount < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A date by its serial number (the 1900 system) as year-month-day. */
function dateText(serial: number): string {
  const date = new Date(Math.round((serial - DAYS_TO_1970) * MILLISECONDS_A_DAY));
  return Number.isNaN(date.getTime()) ? shortestDecimal(serial) : date.toISOString().slice(0, 10);
}
