import { parseDecimalText } from '../money';
import type { Pin } from './pins';

const PIN = /^(.+)!(\$?[A-Za-z]{1,3}\$?\d{1,7})(?:=(-?\d+(?:\.\d+)?))?$/;

/** The pins of a text, each by itself: on lines of their own, or with commas or semicolons between them. */
export function pinTexts(text: string): readonly string[] {
  return text.split(/[\n,，;；]/).flatMap((each) => each.trim() || []);
}

/** A pin as the user wrote it: `公开01!C33`, or with the published amount in 万元 `公开01!C33=2700.15`. */
export function parsePin(text: string): Pin | undefined {
  const [, name = '', address, amount] = PIN.exec(text.trim()) ?? [];
  if (address === undefined) return undefined;
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  const place = { sheet, address: address.replaceAll('$', '').toUpperCase() };
  return amount === undefined ? place : { ...place, fen: parseDecimalText(amount, '万元').fen };
}
