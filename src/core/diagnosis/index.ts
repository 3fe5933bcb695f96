export type { Diagnosis, Slip, SuspectCell } from './types';
export { diagnose } from './diagnose';
