export type { Allowance } from './carriedUp';
export { Joints, likeliestFirst, type Joint } from './jointExplanations';
