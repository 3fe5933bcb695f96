import { relationText as say } from '../messages';
import { compile } from './compile';
import { describeRelation } from './describe';
import { indexIn, lookUp, whatIsMissing } from './lookups';
import { placeKey } from './placeKey';
import { placesOf } from './places';
import { gather, holds, weigh } from './relation';
import { cellsOf } from './roles';
import { evaluateRollup } from './rollup';
import { unprintedSide } from './unprinted';
import type { CheckResult, Sources } from './check';
import type { CompiledRelation, CompiledRule } from './compile';
import type { Lookup } from './lookups';
import type { Place } from './places';
import type { FormulaRule, NotRun, Outcome } from './types';

/** A formula rule at every place it applies to. */
export function evaluateFormula(rule: FormulaRule, sources: Sources): CheckResult {
  const compiled = compile(rule);
  const missing = whatIsMissing(compiled, sources);
  if (missing !== undefined) return { outcomes: [], notRun: [{ rule, form: compiled.form, reason: missing }] };
  const reasons = new Set<string>();
  const outcomes: Outcome[] = [];
  const { body } = compiled;
  if ('parts' in body) evaluateRelation({ rule, compiled, body, sources }, outcomes, reasons);
  else if (conditionsHold(compiled, sources, {}, reasons)) {
    evaluateRollup(rule, indexIn(sources, body.source, body.rollup), body.source, outcomes, reasons);
  }
  if (outcomes.length === 0 && reasons.size === 0) reasons.add(say.allBlank());
  return { outcomes, notRun: [...reasons].map((reason): NotRun => ({ rule, form: compiled.form, reason })) };
}

interface RelationRun {
  readonly rule: FormulaRule;
  readonly compiled: CompiledRule;
  readonly body: CompiledRelation;
  readonly sources: Sources;
}

function evaluateRelation(run: RelationRun, outcomes: Outcome[], reasons: Set<string>): void {
  const { compiled, body, sources } = run;
  const lookups = body.parts.map((part) => lookUp(part, sources));
  for (const place of placesOf(compiled, lookups)) {
    const gathered = gather(lookups, compiled.boundLine, place);
    if (gathered.kind === 'vacuous' || !conditionsHold(compiled, sources, place, reasons)) continue;
    const unable = gathered.kind === 'problem' ? gathered.reason : unprintedSide(lookups, gathered.terms);
    if (unable !== undefined) reasons.add(unable);
    else if (gathered.kind === 'terms') outcomes.push(outcomeAt(run, lookups, place, gathered.terms));
  }
}

function outcomeAt(
  { rule, compiled, body }: RelationRun,
  lookups: readonly Lookup[],
  place: Place,
  terms: Parameters<typeof weigh>[2],
): Outcome {
  const { relation, verdict } = weigh(rule.level, body, terms);
  return {
    rule,
    form: compiled.form,
    place: placeKey(compiled, body, place),
    verdict,
    relation,
    cells: cellsOf(terms),
    message: verdict === 'passed' ? '' : describeRelation(verdict, relation, lookups, compiled.boundLine, place),
  };
}

/** Whether every condition holds at a place; where one does not, its reason is kept. */
function conditionsHold(compiled: CompiledRule, sources: Sources, place: Place, reasons: Set<string>): boolean {
  return compiled.conditions.every((condition) => {
    const lookups = condition.parts.map((part) => lookUp(part, sources));
    const gathered = gather(lookups, compiled.boundLine, place);
    if (gathered.kind === 'problem') {
      reasons.add(say.conditionUnknown(condition.text, gathered.reason));
      return false;
    }
    const met = holds(condition, gathered.kind === 'terms' ? gathered.terms : []);
    if (!met) reasons.add(say.conditionNotMet(condition.text));
    return met;
  });
}
