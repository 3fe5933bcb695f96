export type { Check, CheckResult, Sources } from './check';
export type {
  CellRole,
  CheckRule,
  Evaluation,
  FormulaRule,
  Level,
  NotRun,
  Outcome,
  OutcomeCell,
  Relation,
  Rule,
  Term,
  Verdict,
} from './types';
