export { createMemoryHost, type MemoryHost } from './memoryHost';
export type { Mark } from './editing';
export { parse as parseFormula } from './calculation/parse';
