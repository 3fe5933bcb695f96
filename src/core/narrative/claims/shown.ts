import type { Rounded } from '../judge/intervals';
import type { AmountWord } from '../tokens/quantities';
import { amountText } from '../tokens/quantities';

/** An amount in arithmetic: as it is printed, a derived one in 万元 with as many decimals as it needs. */
export function shown(value: Rounded): string {
  if (isPrinted(value)) return `${value.digits}${value.unit}`;
  const decimals = value.fen % 10_000 === 0 ? 2 : value.fen % 100 === 0 ? 4 : 6;
  return `${amountText(value.fen, '万元', decimals, true)}万元`;
}

function isPrinted(value: Rounded): value is Rounded & { digits: string; unit: AmountWord } {
  return 'digits' in value && 'unit' in value;
}
