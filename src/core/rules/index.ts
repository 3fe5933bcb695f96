export type { Check, CheckResult } from './check';
export type {
  BlankRelation,
  CellRole,
  CheckRule,
  Evaluation,
  FormulaRule,
  KnownFigure,
  Level,
  NotRun,
  Outcome,
  OutcomeCell,
  Relation,
  Rule,
  Term,
  Verdict,
} from './types';
export type { NamedCheckRule } from './checks';
export { addedCells } from './checks/amounts/linearFormula';
export { miscodedRows } from './checks/codes/miscoded';
export type { Miscoded } from './checks/codes/miscoded';
export { enabledRules, evaluate } from './evaluate';
export type { KnownResults } from './evaluate';
export { isImprobable, tailProbability } from './tailProbability';
export { countVerdicts } from './counts';
export { levelName, violation } from './verdict';
export type { OwnRuleFault, OwnRules } from './ownRules';
export type { TablePlace } from './ownRulesTable';
export { ownRulesOfSheets, ownRulesOfText } from './ownRules';
