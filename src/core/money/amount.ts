import type { Fen } from './fen';
import { fullDecimals, type AmountUnit } from './units';

/** Excel keeps 15 significant digits; what a double holds beyond them (0.1+0.2) is noise. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The decimal text of a number as Excel knows it: at most 15 significant digits, no exponent, no trailing zeros.
 * `823.1900000000001` gives `823.19`.
 */
export function shortestDecimal(value: number): string {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) >= 1 ? String(BigInt(rounded)) : rounded.toFixed(20).replace(/\.?0+$/, '');
}

/**
 * 分 of a plain decimal text (`-1234.5`, no separators) in the given unit, with what is left below one 分 said apart.
 * Never goes through a binary fraction: `1.005` 元 is 100.5 分, told as `{ fen: 101, exact: false }` (half away from zero).
 */
export function parseDecimalText(text: string, unit: AmountUnit): { fen: Fen; exact: boolean } {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null) throw new RangeError(`not a plain decimal: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const places = fullDecimals(unit);
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const rest = fraction.slice(places);
  const roundUp = rest !== '' && rest >= '5';
  const fen = Number(whole + kept) + (roundUp ? 1 : 0);
  return { fen: sign === '-' && fen !== 0 ? -fen : fen, exact: /^0*$/.test(rest) };
}

/** An amount in its own unit with a fixed number of decimals, half away from zero, no separators: `-1234.50`. */
export function formatAmount(fen: Fen, unit: AmountUnit, decimals: number): string {
  const places = fullDecimals(unit);
  const shown = Math.min(decimals, places);
  const step = 10 ** (places - shown);
  const steps = Math.round(Math.abs(fen) / step);
  const digits = String(steps).padStart(shown + 1, '0');
  const body = shown === 0 ? digits : `${digits.slice(0, -shown)}.${digits.slice(-shown)}`;
  const padded = decimals > shown && shown > 0 ? body + '0'.repeat(decimals - shown) : body;
  return fen < 0 && steps !== 0 ? `-${padded}` : padded;
}

/** A difference in the given unit with as many decimals as it needs, at least `decimals`. */
export function formatDifference(fen: Fen, unit: AmountUnit, decimals: number): string {
  const places = fullDecimals(unit);
  for (let shown = decimals; shown < places; shown += 1) {
    if (Number.isInteger(fen / 10 ** (places - shown))) return formatAmount(fen, unit, shown);
  }
  return formatAmount(fen, unit, Math.max(places, decimals));
}
