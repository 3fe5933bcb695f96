import type { Fen } from '../../money';
import { percentText } from '../judge/percentText';
import type { FactOf } from '../statements/types';
import type { Amount, Percent } from '../tokens/quantities';
import { amountText } from '../tokens/quantities';
import type { Change } from './types';

const DECIMALS = 2;

/** An amount's number as the text would print it. */
export function numberOf({ unit, decimals, digits }: Amount, fen: Fen): string {
  const whole = unit === '元' && decimals === 0 && fen % 100 === 0;
  return amountText(fen, unit, whole ? 0 : Math.max(DECIMALS, decimals), digits.includes(','));
}

/** What is left of an amount of the forms when the text prints it like another, so that differences agree with its amounts. */
export function printedFen(amount: Amount, fen: Fen): Fen {
  const units = { 亿元: 10_000_000_000, 万元: 1_000_000, 元: 100 } as const;
  return Math.round(Number(numberOf({ ...amount, digits: '' }, fen)) * units[amount.unit]);
}

/** A percentage's number as the text would print it, its sign left to the words. */
export function percentOf({ decimals }: Percent, ratio: number): string {
  return percentText(Math.abs(100 * ratio), Math.max(DECIMALS, decimals)).replace('%', '');
}

/** Another number in the place of a fact's own; none where it is the same number. */
export function numberChange(
  fact: FactOf<'actual' | 'budget' | 'prior' | 'change'> | FactOf<'share' | 'growth' | 'completion'>,
  number: string,
): Change[] {
  const { digits } = 'amount' in fact ? fact.amount : fact.percent;
  if (Number(digits.replaceAll(',', '')) === Number(number.replaceAll(',', ''))) return [];
  return [{ passage: fact.passage, start: fact.start, end: fact.start + digits.length, text: number }];
}
