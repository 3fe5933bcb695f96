import type { Ranged } from '../../money';
import type { AmountWord } from '../tokens/quantities';
import { amountText } from '../tokens/quantities';

/** An amount in arithmetic: as it is printed, a derived one in 万元 with as many decimals as it needs. */
export function shown(value: Ranged): string {
  if (isPrinted(value)) return `${value.digits}${value.unit}`;
  const decimals = value.fen % 10_000 === 0 ? 2 : value.fen % 100 === 0 ? 4 : 6;
  return `${amountText(value.fen, '万元', decimals, true)}万元`;
}

function isPrinted(value: Ranged): value is Ranged & { digits: string; unit: AmountWord } {
  return 'digits' in value && 'unit' in value;
}
