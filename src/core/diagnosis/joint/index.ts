export type { Allowance } from './carriedUp';
export { Joints, type Joint } from './jointExplanations';
