export type { Area, Expression } from './parse';
export type { Look } from './evaluate';
export { areasIn, parse } from './parse';
export { evaluate } from './evaluate';
export { shiftFormula } from './shift';
