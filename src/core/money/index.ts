export type { AmountUnit, Fen } from './amount';
export { grouped } from './grouped';
export { FEN_PER_UNIT, formatAmount, formatDifference, parseDecimalText, shortestDecimal } from './amount';
