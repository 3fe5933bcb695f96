import { checkNarrative } from '../../../src/core/narrative';
import type { NarrativeClaim } from '../../../src/core/narrative';

/** A text in lines, judged alone. */
export function said(...lines: readonly string[]): NarrativeClaim[] {
  return checkNarrative({ name: '', paragraphs: lines.map((text) => ({ text })) });
}

/** The printed words that were given one of some verdicts, in the order of the text. */
export function printed(
  claims: readonly NarrativeClaim[],
  ...verdicts: readonly NarrativeClaim['verdict'][]
): string[] {
  return claims.filter(({ verdict }) => verdicts.includes(verdict)).map((claim) => claim.printed);
}
