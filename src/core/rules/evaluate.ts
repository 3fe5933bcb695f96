import { checks } from './checks';
import { compile } from './compile';
import { evaluateFormula } from './evaluateFormula';
import type { Sources } from '../reading';
import type { Check, CheckResult } from './check';
import type { BlankRelation, CheckRule, Evaluation, FormulaRule, NotRun, Outcome, Rule } from './types';

const checkByName: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.name, check]));

/** What relations came to, with the workbooks that they looked at. */
export type KnownResults = Map<FormulaRule, { readonly sources: Sources; readonly result: CheckResult }>;

/**
 * Every rule at every place it applies to. Rules that are `offByDefault` are evaluated like any other: leave them out with
 * `enabledRules`.
 * @param known is filled by the first evaluation; in a later one relations whose forms are the same are not evaluated anew
 * @throws Error for a rule that does not parse, names no check there is, or says nothing: our own fault, never a finding
 */
export function evaluate(rules: readonly Rule[], sources: Sources, known?: KnownResults): Evaluation {
  const outcomes: Outcome[] = [];
  const notRun: NotRun[] = [];
  const blank: BlankRelation[] = [];
  for (const rule of rules) {
    const result = isFormulaRule(rule) ? resultOf(rule, sources, known) : runCheck(rule, sources, outcomes);
    if (result.outcomes.length === 0 && result.notRun.length === 0) throw new Error(`rule ${rule.id} said nothing`);
    for (const outcome of result.outcomes) outcomes.push(outcome);
    for (const reason of result.notRun) notRun.push(reason);
    for (const relation of result.blank ?? []) blank.push(relation);
  }
  return { outcomes, notRun, blank };
}

function resultOf(rule: FormulaRule, sources: Sources, known: KnownResults | undefined): CheckResult {
  const before = known?.get(rule);
  if (before !== undefined && looksAtTheSame(rule, sources, before.sources)) return before.result;
  const result = evaluateFormula(rule, sources);
  if (before === undefined) known?.set(rule, { sources, result });
  return result;
}

/** Whether the forms that a relation looks at are the same in both. */
function looksAtTheSame(rule: FormulaRule, one: Sources, other: Sources): boolean {
  return compile(rule).needs.every(({ source, form }) => one[source]?.form(form) === other[source]?.form(form));
}

/** The rules to evaluate: those on by default, and those switched on by id. */
export function enabledRules(rules: readonly Rule[], switchedOn: ReadonlySet<string> = new Set()): readonly Rule[] {
  return rules.filter((rule) => rule.offByDefault !== true || switchedOn.has(rule.id));
}

/** Whether a rule is a relation in the rule notation; the others name a check. */
function isFormulaRule(rule: Rule): rule is FormulaRule {
  return 'formula' in rule;
}

function runCheck(rule: CheckRule, sources: Sources, soFar: readonly Outcome[]): CheckResult {
  const check = checkByName.get(rule.check);
  if (check === undefined) throw new Error(`rule ${rule.id} names no check there is: ${rule.check}`);
  return check.run(sources, rule.with, rule, soFar);
}
