import type { Pin } from '../core/balancing';
import { parseDecimalText } from '../core/money';
import { UsageFault } from './faults';
import { badPin } from './messages';

const PIN = /^(.+)!(\$?[A-Za-z]{1,3}\$?\d{1,7})(?:=(-?\d+(?:\.\d+)?))?$/;

/**
 * A pin as the user wrote it: `公开01!C33`, or with the published amount in 万元 `公开01!C33=2700.15`.
 * @throws UsageFault
 */
export function pinOf(text: string): Pin {
  const [, name = '', address, amount] = PIN.exec(text.trim()) ?? [];
  if (address === undefined) throw new UsageFault(badPin(text));
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  const place = { sheet, address: address.replaceAll('$', '').toUpperCase() };
  return amount === undefined ? place : { ...place, fen: parseDecimalText(amount, '万元').fen };
}
