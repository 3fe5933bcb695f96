import { relationText as say } from '../messages';
import { compile } from './compile';
import { describeRelation } from './describe';
import { indexIn, lookUp, whatIsMissing } from './lookups';
import { placeKey } from './placeKey';
import { placesOf } from './places';
import { gather, holds, weigh } from './relation';
import { RelationOutcome } from './relationOutcome';
import { evaluateRollup } from './rollup';
import { unprintedSide } from './unprinted';
import type { Variable } from '../formula';
import type { CheckResult, Sources } from './check';
import type { CompiledRelation, CompiledRule } from './compile';
import type { Lookup } from './lookups';
import type { Place } from './places';
import type { BlankRelation, FormulaRule, NotRun, Outcome, Term } from './types';

/** A formula rule at every place it applies to. */
export function evaluateFormula(rule: FormulaRule, sources: Sources): CheckResult {
  const compiled = compile(rule);
  const missing = whatIsMissing(compiled, sources);
  if (missing !== undefined) return { outcomes: [], notRun: [{ rule, form: compiled.form, reason: missing }] };
  const reasons = new Set<string>();
  const outcomes: Outcome[] = [];
  const blank: BlankRelation[] = [];
  const { body } = compiled;
  if ('parts' in body) evaluateRelation({ rule, compiled, body, sources }, outcomes, blank, reasons);
  else if (allHold(conditionsOf(compiled, sources), undefined, {}, reasons)) {
    evaluateRollup(rule, indexIn(sources, body.source, body.rollup), body.source, outcomes, blank, reasons);
  }
  if (outcomes.length === 0 && reasons.size === 0) reasons.add(say.allBlank());
  return { outcomes, notRun: [...reasons].map((reason): NotRun => ({ rule, form: compiled.form, reason })), blank };
}

interface RelationRun {
  readonly rule: FormulaRule;
  readonly compiled: CompiledRule;
  readonly body: CompiledRelation;
  readonly sources: Sources;
}

function evaluateRelation(run: RelationRun, outcomes: Outcome[], blank: BlankRelation[], reasons: Set<string>): void {
  const { compiled, body, sources } = run;
  const lookups = body.parts.map((part) => lookUp(part, sources));
  const conditions = conditionsOf(compiled, sources);
  for (const place of placesOf(compiled, lookups)) {
    const gathered = gather(lookups, compiled.boundLine, place);
    if (gathered.kind === 'vacuous') {
      if (allHold(conditions, compiled.boundLine, place, new Set())) keepBlank(run, lookups, gathered.terms, blank);
      continue;
    }
    if (!allHold(conditions, compiled.boundLine, place, reasons)) continue;
    const unable = gathered.kind === 'problem' ? gathered.reason : unprintedSide(lookups, gathered.terms);
    if (unable !== undefined) reasons.add(unable);
    else if (gathered.kind === 'terms') outcomes.push(outcomeAt(run, lookups, place, gathered.terms));
  }
}

function keepBlank(
  { rule, body }: RelationRun,
  lookups: readonly Lookup[],
  terms: readonly Term[],
  blank: BlankRelation[],
): void {
  if (terms.length > 0 && unprintedSide(lookups, terms) === undefined) {
    blank.push({ rule, operator: body.operator, terms });
  }
}

function outcomeAt(
  { rule, compiled, body }: RelationRun,
  lookups: readonly Lookup[],
  place: Place,
  terms: readonly Term[],
): Outcome {
  const { relation, verdict } = weigh(rule.level, body, terms);
  const message = verdict === 'passed' ? '' : describeRelation(verdict, relation, lookups, compiled.boundLine, place);
  return new RelationOutcome(rule, compiled.form, placeKey(compiled, body, place), verdict, relation, message);
}

interface Condition {
  readonly relation: CompiledRelation;
  readonly lookups: readonly Lookup[];
}

function conditionsOf({ conditions }: CompiledRule, sources: Sources): readonly Condition[] {
  return conditions.map((relation) => ({ relation, lookups: relation.parts.map((part) => lookUp(part, sources)) }));
}

/** Whether every condition holds at a place; where one does not, its reason is kept. */
function allHold(
  conditions: readonly Condition[],
  bound: Variable | undefined,
  place: Place,
  reasons: Set<string>,
): boolean {
  return conditions.every(({ relation, lookups }) => {
    const gathered = gather(lookups, bound, place);
    if (gathered.kind === 'problem') {
      reasons.add(say.conditionUnknown(relation.text, gathered.reason));
      return false;
    }
    const met = holds(relation, gathered.kind === 'terms' ? gathered.terms : []);
    if (!met) reasons.add(say.conditionNotMet(relation.text));
    return met;
  });
}
