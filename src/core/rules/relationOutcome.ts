import { cellsOf } from './roles';
import type { FormId } from '../forms';
import type { Outcome, OutcomeCell, Relation, Rule } from './types';

/** A relation's result at one place. Most of them passed and nobody asks for their cells, so these are listed when asked for. */
export class RelationOutcome implements Outcome {
  constructor(
    readonly rule: Rule,
    readonly form: FormId | null,
    readonly place: string,
    readonly verdict: Outcome['verdict'],
    readonly relation: Relation,
    readonly message: string,
  ) {}

  get cells(): readonly OutcomeCell[] {
    return cellsOf(this.relation.terms);
  }
}
