import type { NarrativeClaim } from './types';

/** A stretch of a paragraph, and what is said of it; the weightiest claim first. */
export interface TextPiece {
  readonly start: number;
  readonly words: string;
  readonly claims: readonly NarrativeClaim[];
}

/** Verdicts by how much they ask to be looked at. */
export const claimOrder: readonly NarrativeClaim['verdict'][] = [
  'error',
  'suspect',
  'explain',
  'hint',
  'rounding',
  'notRun',
  'passed',
];

/** A paragraph cut where claims begin and end. @param claims those of the paragraph */
export function piecesOf(text: string, claims: readonly NarrativeClaim[]): TextPiece[] {
  const ends = claims.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const over = claims.filter((claim) => claim.start <= start && start < claim.end);
    return { start, words: text.slice(start, cuts[at + 1]), claims: inOrder(over) };
  });
}

/** Claims by the weight of their verdicts, else as they were. */
export function inOrder(claims: readonly NarrativeClaim[]): NarrativeClaim[] {
  const weight = ({ verdict }: NarrativeClaim): number => claimOrder.indexOf(verdict);
  return [...claims].sort((a, b) => weight(a) - weight(b));
}
