import type { Sources } from '../reading';
import { withDoubts } from './causes';
import { statementClaims } from './claims/claims';
import { claimOf } from './claims/draft';
import { Known } from './claims/known';
import { passagesOf } from './normalise/passages';
import { sectionsOf } from './sections/sections';
import type { TextSource } from './source';
import { statementsOf } from './statements/build';
import { contextOf } from './statements/context';
import type { NarrativeClaim } from './types';

/**
 * Reads a text and judges every figure in it: against the forms where a workbook is at hand, by the arithmetic of its sentences in
 * any case. Claims come in the order of the text.
 * @param doubtful cells of the forms with an error or a doubt of their own, `sheet!A1`
 */
export function checkNarrative(
  text: TextSource,
  sources: Partial<Sources> = {},
  doubtful: ReadonlySet<string> = new Set(),
): NarrativeClaim[] {
  const passages = passagesOf(text);
  const context = contextOf(passages, sources.current);
  const statements = statementsOf(passages, sectionsOf(passages), context);
  const known = new Known(context, sources, statements);
  const drafts = withDoubts(statementClaims(known), doubtful);
  const claims = drafts.map((draft) => claimOf(draft, text));
  return claims.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
