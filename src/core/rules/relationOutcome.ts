import { cellsOf } from './roles';
import { judge, violation } from './verdict';
import type { FormId } from '../forms';
import type { Tally } from './tally';
import type { BlankRelation, Outcome, OutcomeCell, Relation, Rule, Term, Verdict } from './types';

/** Where a relation is evaluated; everything is worked out when asked for. */
export interface Site {
  /** Key of the place in the form. */
  readonly key: string;
  readonly terms: readonly Term[];
  /** The sentence for a relation that does not hold as printed. */
  describe(verdict: Verdict, relation: Relation): string;
}

/** A relation's result at one place. */
export function outcomeAt(
  rule: Rule,
  form: FormId | null,
  operator: Relation['operator'],
  tally: Tally,
  site: Site,
): Outcome {
  if (violation(operator, tally.difference) === 0) return new PassedOutcome(rule, form, operator, tally, site);
  const { constant, difference } = tally;
  const { terms } = site;
  const { verdict, tolerance } = judge(rule.level, operator, terms, difference);
  const relation = { operator, terms, constant, difference, tolerance };
  return new FailedOutcome(rule, form, verdict, relation, site);
}

/** A relation that does not hold as printed: its sentence is written when asked for, since hundreds may have one cause. */
class FailedOutcome implements Outcome {
  readonly place: string;
  private sentence: string | undefined;
  private listed: readonly OutcomeCell[] | undefined;

  constructor(
    readonly rule: Rule,
    readonly form: FormId | null,
    readonly verdict: Outcome['verdict'],
    readonly relation: Relation,
    private readonly site: Site,
  ) {
    this.place = site.key;
  }

  get cells(): readonly OutcomeCell[] {
    this.listed ??= cellsOf(this.relation.terms);
    return this.listed;
  }

  get message(): string {
    this.sentence ??= this.verdict === 'passed' ? '' : this.site.describe(this.verdict, this.relation);
    return this.sentence;
  }
}

/** A relation that holds as printed. Most do and nobody asks more, so place and cells are listed when asked for. */
class PassedOutcome implements Outcome {
  readonly verdict = 'passed';
  readonly message = '';

  constructor(
    readonly rule: Rule,
    readonly form: FormId | null,
    private readonly operator: Relation['operator'],
    private readonly tally: Tally,
    private readonly site: Site,
  ) {}

  get place(): string {
    return this.site.key;
  }

  get relation(): Relation {
    const { constant, difference, tolerance } = this.tally;
    return { operator: this.operator, terms: this.site.terms, constant, difference, tolerance };
  }

  get cells(): readonly OutcomeCell[] {
    return cellsOf(this.site.terms);
  }
}

/** A relation whose cells are all blank, listed when asked for. */
export class BlankPlace implements BlankRelation {
  constructor(
    readonly rule: Rule,
    readonly operator: Relation['operator'],
    private readonly site: Site,
  ) {}

  get terms(): readonly Term[] {
    return this.site.terms;
  }
}
