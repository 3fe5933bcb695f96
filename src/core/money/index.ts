export type { AmountUnit, Fen } from './amount';
export { FEN_PER_UNIT, formatAmount, formatDifference, parseDecimalText, shortestDecimal } from './amount';
