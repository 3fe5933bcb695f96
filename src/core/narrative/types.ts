import type { Verdict } from '../rules';
import { countVerdicts } from '../rules';
import type { TextRef } from './source';

/** What a claim says: an amount stands in a form, a part makes up so much of a whole, and so on. */
export type ClaimKind =
  | 'equals'
  | 'share'
  | 'change'
  | 'growth'
  | 'completion'
  | 'direction'
  | 'sum'
  | 'repeated'
  | 'prior'
  | 'count'
  | 'year'
  | 'nil'
  | 'name'
  | 'phrase';

/** What would turn a claim that was not checked into a verdict. */
export type Need = 'prior' | 'budget' | 'forms' | 'subject' | 'nothing';

/** A cell a claim was tied to; the workbook is this year's where `source` is absent. */
export interface ClaimCell {
  readonly sheet: string;
  readonly address: string;
  readonly source?: 'prior' | 'budget';
}

/** One thing the text says that can be right or wrong, with its verdict. */
export interface NarrativeClaim extends TextRef {
  /** Id of the rule it was judged by (docs/rules/narrative.md). */
  readonly id: string;
  /** Title of the part of the text, as printed; empty before the first. */
  readonly section: string;
  /** The whole sentence, as printed. */
  readonly sentence: string;
  readonly kind: ClaimKind;
  /** The figure or words as printed. */
  readonly printed: string;
  /** What should stand there, in the same unit; empty where nobody can say. */
  readonly expected: string;
  readonly verdict: Verdict | 'passed' | 'notRun';
  /** The arithmetic, or why it was not checked; one Chinese sentence. */
  readonly reason: string;
  readonly cells: readonly ClaimCell[];
  readonly needs?: Need;
  /** The sentence as it should read, where `expected` can stand in its place. */
  readonly corrected?: string;
  /** A person has said what the figure is about. */
  readonly tied?: true;
}

/** How many claims have which verdict. */
export type NarrativeSummary = Readonly<Record<NarrativeClaim['verdict'], number>>;

export function narrativeSummary(claims: readonly NarrativeClaim[]): NarrativeSummary {
  const notRun = claims.filter(({ verdict }) => verdict === 'notRun').length;
  return { ...countVerdicts(claims), notRun };
}
