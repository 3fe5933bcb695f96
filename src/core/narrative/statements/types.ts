import type { Passage } from '../normalise/passages';
import type { Section } from '../sections/sections';
import type { Subject } from '../subjects/types';
import type { Amount, Percent } from '../tokens/quantities';
import type { Sentence } from '../tokens/clauses';

/** Which budget: an opening one, the one after adjustments, or just 预算. */
export type BudgetKind = '年初' | '全年' | '调整' | '';

/** What a change, a rate or a comparison is measured from. */
export type Base =
  | { readonly kind: 'budget'; readonly budget: BudgetKind }
  /** An earlier year; `basis` says which of its figures, empty where the text does not; 同口径 is none that was published. */
  | { readonly kind: 'prior'; readonly year?: number; readonly basis: '决算' | '预算' | '执行' | '同口径' | '' };

export type Sign = 1 | -1;
export type Comparison = 'above' | 'below' | 'equal' | 'about';

/** Where a fact stands. */
export interface Spot {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** One thing a sentence says about a subject. */
export type Fact =
  | (Spot & { readonly kind: 'actual'; readonly amount: Amount })
  | (Spot & { readonly kind: 'budget'; readonly budget: BudgetKind; readonly amount: Amount })
  | (Spot & { readonly kind: 'prior'; readonly base: Base; readonly amount: Amount })
  | (Spot & { readonly kind: 'change'; readonly sign: Sign; readonly base: Base; readonly amount: Amount })
  | (Spot & { readonly kind: 'share'; readonly whole: string; readonly percent: Percent })
  | (Spot & {
      readonly kind: 'growth';
      readonly sign: Sign;
      readonly base: Base;
      readonly percent: Percent;
      /** The words say only how far apart the two are (预决算差异率). */
      readonly unsigned?: true;
    })
  | (Spot & { readonly kind: 'completion'; readonly budget: BudgetKind; readonly percent: Percent })
  | (Spot & { readonly kind: 'direction'; readonly comparison: Comparison; readonly base: Base });

export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** All that a stretch of text says about one subject: the frame the grammar fills. */
export interface Statement {
  readonly section: Section;
  /** `undefined` where the words are none of the section's. */
  readonly subject: Subject | undefined;
  /** The words it was named by; empty where none were. */
  readonly label: string;
  readonly facts: Fact[];
  /** Whether nobody can say which of its wholes it goes on with (其中：…。比上年增加…): it only confirms. */
  readonly doubtful?: boolean;
  /** What it is a part of by the sentence (其中), innermost last. */
  readonly wholes: readonly Statement[];
}

export function factsOf<K extends Fact['kind']>({ facts }: Statement, kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}
