import { describeRelation } from './describe';
import { placeKey } from './placeKey';
import type { RelationInForms } from './relation';
import type { Site } from './relationOutcome';
import type { Relation, Term, Verdict } from './types';
import type { Binding } from './variables';

/** A relation at one of the places it applies to. */
export class RelationSite implements Site {
  constructor(
    private readonly inForms: RelationInForms,
    private readonly binding: Binding,
  ) {}

  get key(): string {
    return placeKey(this.inForms.relation, this.binding);
  }

  get terms(): readonly Term[] {
    return this.inForms.termsAt(this.binding);
  }

  describe(verdict: Verdict, relation: Relation): string {
    return describeRelation(verdict, relation, this.inForms.lookups, this.binding);
  }
}
