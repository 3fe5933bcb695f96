import { narrativeText as say, reportText } from '../../messages';
import type { NarrativeClaim } from '../../narrative';
import type { Verdict } from '../../rules';
import type { Report } from '../types';
import type { Paint } from './paint';

const SHOWN: readonly Verdict[] = ['error', 'suspect', 'explain', 'rounding', 'hint'];
const LONGEST_SENTENCE = 60;

/** What was found in the text: each claim that is not passed, roundings in one line, and what would check the rest. */
export function renderNarrative({ narrative, summary }: Report, paint: Paint): string[] {
  if (narrative === undefined || summary.narrative === undefined) return [];
  const findings = SHOWN.flatMap((verdict) =>
    verdict === 'rounding' ? [] : narrative.filter((claim) => claim.verdict === verdict),
  );
  const { rounding } = summary.narrative;
  return [
    '',
    paint('strong', say.headings.title),
    ...findings.flatMap((claim) => renderClaim(claim, paint)),
    ...(rounding === 0
      ? []
      : [paint('rounding', `  ${reportText.roundingFolded(reportText.verdictCount('rounding', rounding, 0))}`)]),
    ...unchecked(narrative).map((line) => paint('faint', line)),
    `  ${say.headings.verdictCounts}：${reportText.closing(summary.narrative)}`,
  ];
}

function renderClaim(
  { id, verdict, printed, expected, reason, sentence, section }: NarrativeClaim,
  paint: Paint,
): string[] {
  if (verdict === 'passed' || verdict === 'notRun') return [];
  const right = expected === '' ? '' : `，${say.headings.shouldRead}${expected}`;
  const place = section === '' ? '' : `${section}：`;
  return [
    `  ${paint(verdict, reportText.verdictNames[verdict])} ${id} “${printed}”${right}：${reason}`,
    paint('faint', `      ${place}${shortened(sentence)}`),
  ];
}

function shortened(sentence: string): string {
  return sentence.length <= LONGEST_SENTENCE ? sentence : `${sentence.slice(0, LONGEST_SENTENCE)}…`;
}

/** How many figures were not checked, by what would check them. */
function unchecked(narrative: readonly NarrativeClaim[]): string[] {
  const counts = new Map<string, number>();
  for (const { verdict, needs = 'nothing' } of narrative) {
    if (verdict === 'notRun') counts.set(say.needNames[needs], (counts.get(say.needNames[needs]) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const groups = [...counts].map(([name, count]) => `${name} ${count}`);
  return [`  ${say.headings.notRun}：${groups.join('，')}`];
}
