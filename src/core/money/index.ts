export type { Fen } from './fen';
export type { Interval, PrintedNumber, Ranged } from './ranged';
export { canStandFor, minus, percentRange, plus } from './ranged';
export type { AmountUnit } from './units';
export { grouped } from './grouped';
export { formatAmount, formatDifference, parseDecimalText, shortestDecimal } from './amount';
export {
  AMOUNT_UNIT_PATTERN,
  AMOUNT_UNITS,
  amountUnitOf,
  fenPerUnit,
  fullDecimals,
  halfStep,
  nearestUnit,
} from './units';
