import { relationText as say } from '../messages';
import { bindingsOf } from './bindings';
import { compile } from './compile';
import { allHold } from './conditions';
import { Evaluated } from './evaluated';
import { indexIn, whatIsMissing } from './lookups';
import { RelationInForms } from './relation';
import { BlankPlace, outcomeAt } from './relationOutcome';
import { RelationSite } from './relationSite';
import { evaluateRollup } from './rollup';
import { unprintedSide } from './unprinted';
import { NO_BINDING } from './variables';
import type { Sources } from '../reading';
import type { CheckResult } from './check';
import type { CompiledRule } from './compile';
import type { Lookup } from './lookups';
import type { Tally } from './tally';
import type { FormulaRule } from './types';

/** A formula rule at every place it applies to. */
export function evaluateFormula(rule: FormulaRule, sources: Sources): CheckResult {
  const compiled = compile(rule);
  const { body, conditions: conditional, form } = compiled;
  const missing = whatIsMissing(compiled, sources);
  if (missing !== undefined) return { outcomes: [], notRun: [{ rule, form, reason: missing }] };
  const conditions = conditional.map((condition) => new RelationInForms(condition, sources));
  const found = new Evaluated();
  if ('parts' in body) evaluateRelation(rule, compiled, new RelationInForms(body, sources), conditions, found);
  else if (allHold(conditions, NO_BINDING, found))
    evaluateRollup(rule, indexIn(sources, body.source, body.rollup), body.source, found);
  if (found.isEmpty) found.unable(say.allBlank());
  return { outcomes: found.outcomes, notRun: found.notRun(rule, form), blank: found.blank };
}

function evaluateRelation(
  rule: FormulaRule,
  compiled: CompiledRule,
  inForms: RelationInForms,
  conditions: readonly RelationInForms[],
  found: Evaluated,
): void {
  const { lookups, relation } = inForms;
  const { operator } = relation;
  for (const binding of bindingsOf(compiled, lookups)) {
    const tally = inForms.tallyAt(binding);
    if (!tally.hasFigure && tally.firstUnknown === undefined) {
      if (isPrinted(lookups, tally) && allHold(conditions, binding))
        found.blank.push(new BlankPlace(rule, operator, new RelationSite(inForms, binding)));
    } else if (allHold(conditions, binding, found)) {
      const unable = tally.hasFigure
        ? (tally.unsettled(operator) ?? unprintedSide(lookups, tally))
        : tally.firstUnknown;
      if (unable === undefined)
        found.outcomes.push(outcomeAt(rule, compiled.form, operator, tally, new RelationSite(inForms, binding)));
      else found.unable(unable);
    }
  }
}

/** Whether a blank place has cells on every side that this edition prints. */
function isPrinted(lookups: readonly Lookup[], tally: Tally): boolean {
  return (tally.left || tally.right) && unprintedSide(lookups, tally) === undefined;
}
