/**
 * Money as whole 分 (1/100 元). A half width of rounding may end in .5, which binary floating point holds exactly; every
 * amount of a department stays far below 2^53 分 (90 万亿元), so sums of numbers are exact.
 */
export type Fen = number;
