export type { Diagnosis, Slip, SuspectCell } from './types';
export type { Remedy, RemedyAmount } from './remedy';
export { diagnose } from './diagnose';
export type { Recheck } from './trials';
