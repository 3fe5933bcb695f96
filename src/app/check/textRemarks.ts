import { narrativeText, reportText } from '../../core/messages';
import type { NarrativeClaim, TextRemark } from '../../core/narrative';

/** What is to be said in a copy of the text: one remark for each claim that is not simply right, in the order of the text. */
export function textRemarks(claims: readonly NarrativeClaim[]): TextRemark[] {
  return claims.flatMap((claim) => {
    const { verdict, paragraph, start, end } = claim;
    if (verdict === 'passed' || verdict === 'notRun') return [];
    const lines = linesOf(claim, reportText.verdictNames[verdict]);
    const replacement = verdict === 'error' && claim.corrected !== undefined ? claim.expected : undefined;
    return [{ at: { paragraph, start, end }, lines, ...(replacement === undefined ? {} : { replacement }) }];
  });
}

function linesOf({ id, reason, expected, corrected, cells }: NarrativeClaim, verdict: string): string[] {
  return [
    narrativeText.remarkHead(verdict, reason),
    ...(expected === '' ? [] : [narrativeText.remarkExpected(expected)]),
    ...(corrected === undefined ? [] : [narrativeText.remarkCorrected(corrected)]),
    narrativeText.remarkBasis(
      id,
      cells.map(({ sheet, address }) => `${sheet}!${address}`),
    ),
  ];
}
