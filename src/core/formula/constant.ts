import { AMOUNT_UNIT_PATTERN, amountUnitOf, parseDecimalText } from '../money';
import { fail } from './scanner';
import { formulaText as say } from '../messages';
import type { Constant } from './ast';
import type { Scanner } from './scanner';

const UNIT = new RegExp(AMOUNT_UNIT_PATTERN, 'iuy');
const DIGITS = /\d[\d,]*(?:\.\d+)?/uy;

/** A number of the formula. Only 0 means the same in 元 and 万元: any other must say its unit. */
export function readConstant(scanner: Scanner): Constant | undefined {
  scanner.skipBlanks();
  const start = scanner.position;
  const digits = scanner.match(DIGITS)?.replaceAll(',', '');
  if (digits === undefined) return undefined;
  const unit = amountUnitOf(scanner.match(UNIT));
  const span = { start, end: scanner.position };
  if (unit === undefined && Number(digits) !== 0) fail(say.unitExpected(digits), start, scanner.position);
  const { fen } = parseDecimalText(digits, unit ?? '元');
  if (!Number.isSafeInteger(fen)) fail(say.numberTooLarge(), start, scanner.position);
  return { kind: 'constant', fen, span };
}
