export type { Recheck } from './recheck';
export { keyOf, traceRows, type TracedRow } from './traceRows';
