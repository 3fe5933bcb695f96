export type { Allowance, Change } from './carriedUp';
export { Joints, likeliestFirst, type Joint } from './jointExplanations';
