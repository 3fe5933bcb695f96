import { collect, unknownInSums } from './collect';
import { lookUp } from './lookups';
import { Tally, TermList } from './tally';
import { violation } from './verdict';
import type { Sources } from '../reading';
import type { CompiledRelation } from './compiledRelation';
import type { Lookup } from './lookups';
import type { Unknown } from './unknown';
import type { Binding } from './variables';
import type { Term } from './types';

/** A relation with the forms that it looks at. */
export class RelationInForms {
  readonly lookups: readonly Lookup[];
  /** What may belong to its sums, wherever it is evaluated. */
  private readonly unknownInSums: readonly Unknown[];

  constructor(
    readonly relation: CompiledRelation,
    sources: Sources,
  ) {
    this.lookups = relation.parts.map((part) => lookUp(part, sources));
    this.unknownInSums = unknownInSums(relation, this.lookups);
  }

  /** What the relation comes to at a place. */
  tallyAt(binding: Binding): Tally {
    const tally = new Tally(this.relation.constant);
    for (const lookup of this.lookups) collect(lookup, binding, tally);
    for (const unknown of this.unknownInSums) tally.miss(unknown);
    return tally;
  }

  /** The cells of the relation at a place, blank ones too. */
  termsAt(binding: Binding): readonly Term[] {
    const list = new TermList();
    for (const lookup of this.lookups) collect(lookup, binding, list);
    return list.terms;
  }
}

/** Whether a condition holds; rounding is not considered. */
export function holds({ operator }: CompiledRelation, { difference }: Tally): boolean {
  return violation(operator, difference) === 0;
}
