import type { Fen, Ranged } from '../../money';
import type { AmountWord } from '../tokens/quantities';
import { amountText } from '../tokens/quantities';

/** An amount in arithmetic: as it is printed, a derived one in 万元 with as many decimals as it needs. */
export function shown(value: Ranged): string {
  if (isPrinted(value)) return `${value.digits}${value.unit}`;
  const decimals = value.fen % 10_000 === 0 ? 2 : value.fen % 100 === 0 ? 4 : 6;
  return `${amountText(value.fen, '万元', decimals, true)}万元`;
}

/** A derived amount beside printed ones: in 元 where all of them are, with their thousands. */
export function shownBeside(fen: Fen, beside: readonly Ranged[]): string {
  const printed = beside.filter(isPrinted);
  if (printed.length === 0 || printed.some(({ unit }) => unit !== '元')) return shown({ fen, half: 0 });
  return `${amountText(
    fen,
    '元',
    2,
    printed.some(({ digits }) => digits.includes(',')),
  )}元`;
}

function isPrinted(value: Ranged): value is Ranged & { digits: string; unit: AmountWord } {
  return 'digits' in value && 'unit' in value;
}
