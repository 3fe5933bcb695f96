import type { Sources } from '../reading';
import type { BlankRelation, CheckRule, NotRun, Outcome } from './types';

/**
 * What a check found: an outcome for every place it looked at, passed ones too, and what it could not look at. A check that
 * returns neither did not say what it did, which the engine treats as our own fault.
 */
export interface CheckResult {
  readonly outcomes: readonly Outcome[];
  readonly notRun: readonly NotRun[];
  readonly blank?: readonly BlankRelation[];
}

/**
 * A generic check for what is no relation between figures (order of codes, nil forms, row shift …). It is named by the `check`
 * of a rule, takes that rule's `with` as parameters, and knows no form, line or figure of its own.
 */
export interface Check<Parameters = unknown> {
  readonly name: string;
  /** @param soFar the outcomes of the rules before it in the catalogue, for a check that judges what they came to (尾差) */
  run(sources: Sources, parameters: Parameters, rule: CheckRule<Parameters>, soFar: readonly Outcome[]): CheckResult;
}
