export type { Diagnosis, Slip, SuspectCell } from './types';
export { diagnose } from './diagnose';
export type { Recheck } from './rows';
