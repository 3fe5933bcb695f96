import type { Sources } from '../reading';
import { withDoubts } from './causes';
import { statementClaims } from './claims/claims';
import { claimOf } from './claims/draft';
import type { Draft } from './claims/draft';
import type { Known } from './claims/known';
import { balanceClaims, boundClaims } from './document/bounds';
import { contentsClaims } from './document/contents';
import { withContradicted } from './document/contradicted';
import { countClaims } from './document/counts';
import { entityClaims } from './document/entities';
import { gradeClaims } from './document/grades';
import { groupsOf } from './document/groups';
import { itemClaims } from './document/items';
import { nameClaims } from './document/names';
import { nilClaims } from './document/nil';
import { phraseClaims } from './document/phrases';
import { overlongClaims } from './document/overlong';
import { priorClaims } from './document/priors';
import { projectClaims } from './document/projects';
import { readText } from './document/readText';
import { repeatedClaims } from './document/repeated';
import { countedClaims, requiredClaims } from './document/required';
import type { Judged } from './document/sums';
import { sumClaims, withPluggedShares } from './document/sums';
import type { ReadPassage } from './document/text';
import { unitClaims } from './document/units';
import { yearClaims } from './document/years';
import type { TextSource } from './source';
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
  const { texts, overlong, known } = readText(text, sources);
  const judged = withDoubts(allDrafts(known(sources), texts), doubtful);
  const drafts = [...judged, ...overlongClaims(overlong), ...contentsClaims(text, texts)];
  const claims = drafts.map((draft) => claimOf(draft, text));
  return claims.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function allDrafts(known: Known, texts: readonly ReadPassage[]): Draft[] {
  const groups = groupsOf(known);
  const alone = withPluggedShares(groups, statementClaims(known));
  const facts = withContradicted(known, alone, sumClaims(known, groups, judgedOf(alone)));
  const judged = judgedOf(facts);
  return [
    ...facts,
    ...sumClaims(known, groups, judged),
    ...boundClaims(known, judged),
    ...balanceClaims(known, judged),
    ...unitClaims(known, judged),
    ...itemClaims(known, judged),
    ...priorClaims(known, judged),
    ...repeatedClaims(known, judged),
    ...countClaims(known, texts),
    ...projectClaims(texts),
    ...gradeClaims(texts),
    ...nilClaims(known, texts),
    ...nameClaims(known, texts),
    ...countedClaims(known, texts),
    ...requiredClaims(texts),
    ...entityClaims(known, texts),
    ...yearClaims(known, texts),
    ...phraseClaims(texts),
  ];
}

function judgedOf(facts: readonly Draft[]): Judged {
  return new Map(facts.map((draft) => [draft.spot, draft]));
}
