import { relationText as say } from '../messages';
import { compile } from './compile';
import { describeRelation } from './describe';
import { indexIn, lookUp, whatIsMissing } from './lookups';
import { placeKey } from './placeKey';
import { gather, holds, termsAt } from './relation';
import { BlankPlace, outcomeAt } from './relationOutcome';
import { evaluateRollup } from './rollup';
import { bindingsOf } from './bindings';
import { Tally } from './tally';
import { unprintedSide } from './unprinted';
import type { CheckResult } from './check';
import type { CompiledRelation, CompiledRule } from './compile';
import type { IndexedSources, Lookup } from './lookups';
import type { Binding } from './variables';
import type { Site } from './relationOutcome';
import type { BlankRelation, FormulaRule, NotRun, Outcome, Relation, Term, Verdict } from './types';

/** A formula rule at every place it applies to. */
export function evaluateFormula(rule: FormulaRule, sources: IndexedSources): CheckResult {
  const compiled = compile(rule);
  const missing = whatIsMissing(compiled, sources);
  if (missing !== undefined) return { outcomes: [], notRun: [{ rule, form: compiled.form, reason: missing }] };
  const reasons = new Set<string>();
  const outcomes: Outcome[] = [];
  const blank: BlankRelation[] = [];
  const { body } = compiled;
  if ('parts' in body) evaluateRelation({ rule, compiled, body, sources }, outcomes, blank, reasons);
  else if (allHold(conditionsOf(compiled, sources), {}, reasons)) {
    evaluateRollup(rule, indexIn(sources, body.source, body.rollup), body.source, outcomes, blank, reasons);
  }
  if (outcomes.length === 0 && reasons.size === 0) reasons.add(say.allBlank());
  return { outcomes, notRun: [...reasons].map((reason): NotRun => ({ rule, form: compiled.form, reason })), blank };
}

interface RelationRun {
  readonly rule: FormulaRule;
  readonly compiled: CompiledRule;
  readonly body: CompiledRelation;
  readonly sources: IndexedSources;
}

function evaluateRelation(run: RelationRun, outcomes: Outcome[], blank: BlankRelation[], reasons: Set<string>): void {
  const { rule, compiled, body, sources } = run;
  const { form } = compiled;
  const lookups = body.parts.map((part) => lookUp(part, sources));
  const conditions = conditionsOf(compiled, sources);
  for (const binding of bindingsOf(compiled, lookups)) {
    const tally = new Tally(body.constant);
    gather(body, lookups, binding, tally);
    const site = new RelationSite(body, lookups, binding);
    if (tally.firstUnknown === undefined && !tally.hasFigure) {
      const counts = isPrinted(lookups, tally) && allHold(conditions, binding, new Set());
      if (counts) blank.push(new BlankPlace(rule, body.operator, site));
      continue;
    }
    if (!allHold(conditions, binding, reasons)) continue;
    const unable = whyUnable(body, lookups, tally);
    if (unable === undefined) outcomes.push(outcomeAt(rule, form, body.operator, tally, site));
    else reasons.add(unable);
  }
}

/** Why a relation that has figures, or something unknown, says nothing here. */
function whyUnable({ operator }: CompiledRelation, lookups: readonly Lookup[], tally: Tally): string | undefined {
  return tally.hasFigure ? (tally.unsettled(operator) ?? unprintedSide(lookups, tally)) : tally.firstUnknown;
}

/** Whether a blank place has cells on every side that this edition prints. */
function isPrinted(lookups: readonly Lookup[], tally: Tally): boolean {
  return (tally.left || tally.right) && unprintedSide(lookups, tally) === undefined;
}

class RelationSite implements Site {
  constructor(
    private readonly body: CompiledRelation,
    private readonly lookups: readonly Lookup[],
    private readonly binding: Binding,
  ) {}

  get key(): string {
    return placeKey(this.body, this.binding);
  }

  get terms(): readonly Term[] {
    return termsAt(this.lookups, this.binding);
  }

  describe(verdict: Verdict, relation: Relation): string {
    return describeRelation(verdict, relation, this.lookups, this.binding);
  }
}

interface Condition {
  readonly relation: CompiledRelation;
  readonly lookups: readonly Lookup[];
}

function conditionsOf({ conditions }: CompiledRule, sources: IndexedSources): readonly Condition[] {
  return conditions.map((relation) => ({ relation, lookups: relation.parts.map((part) => lookUp(part, sources)) }));
}

/** Whether every condition holds at a place; where one does not, its reason is kept. */
function allHold(conditions: readonly Condition[], binding: Binding, reasons: Set<string>): boolean {
  return conditions.every(({ relation, lookups }) => {
    const tally = new Tally(relation.constant);
    gather(relation, lookups, binding, tally);
    const problem = tally.unsettled(relation.operator);
    if (problem !== undefined) {
      reasons.add(say.conditionUnknown(relation.text, problem));
      return false;
    }
    const met = holds(relation, tally);
    if (!met) reasons.add(say.conditionNotMet(relation.text));
    return met;
  });
}
