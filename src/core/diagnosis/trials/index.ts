export type { Recheck } from './recheck';
export { keyOf, traceTrials, type Traced } from './traceTrials';
