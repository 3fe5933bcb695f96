import { parseDecimalText } from '../money';
import { fail } from './scanner';
import { formulaText as say } from '../messages';
import type { Constant } from './ast';
import type { Scanner } from './scanner';

/** Beyond these an amount in 分 would no longer be exact. */
const MOST_DIGITS = 12;

/** A number of the formula. Only 0 means the same in 元 and 万元: any other must say its unit. */
export function readConstant(scanner: Scanner): Constant | undefined {
  scanner.skipBlanks();
  const start = scanner.position;
  const digits = scanner.match(/\d[\d,]*(\.\d+)?/)?.replaceAll(',', '');
  if (digits === undefined) return undefined;
  const unit = scanner.match(/万元|元/);
  if (digits.length > MOST_DIGITS) fail(say.numberTooLarge(), start, scanner.position);
  const span = { start, end: scanner.position };
  if (unit === undefined && Number(digits) !== 0) fail(say.unitExpected(digits), start, scanner.position);
  return { kind: 'constant', fen: parseDecimalText(digits, unit === '万元' ? '万元' : '元').fen, span };
}
