export { balanceEdits } from './edits';
export { balanceLines, refusalOf } from './lines';
export type { BalanceOptions, BalancePlan } from './plan';
export { BalanceFault, planBalance } from './plan';
export type { BalanceSummary } from './summary';
export { balanceSummary } from './summary';
