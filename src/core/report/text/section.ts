import { formName } from '../../forms';
import { causeText, reportText } from '../../messages';
import type { Verdict } from '../../rules';
import { grouped } from '../../money';
import type { Section } from '../sections';
import { findingsOf, suspectsOf } from '../sections';
import type { Cause, Finding, Suspect } from '../types';
import type { Paint } from './paint';

const SUSPECTS_NAMED = 4;
const CELLS_NAMED = 8;

type Findings = ReadonlyMap<string, Finding>;

/** The lines of one form (a cause's sentence tells its likeliest suspect): causes one by one, 尾差 folded into one line, hints gathered. */
export function renderSection({ form, causes }: Section, findings: Findings, paint: Paint): string[] {
  const heading =
    form === undefined
      ? reportText.reportWords.whole
      : `${formName(form.form)} ${form.title}（${reportText.onSheet(form.sheet)}）`;
  const of = (verdict: Verdict): readonly Cause[] => causes.filter((cause) => cause.verdict === verdict);
  const single = (['error', 'suspect', 'explain'] as const).flatMap(of);
  return [
    paint('strong', heading),
    ...single.flatMap((cause) => renderCause(cause, findings, paint)),
    ...renderRounding(of('rounding'), findings, paint),
    ...renderHints(of('hint'), paint),
  ];
}

function renderCause(cause: Cause, findings: Findings, paint: Paint): string[] {
  const own = findingsOf(cause, findings);
  const [, ...others] = suspectsOf(cause);
  const rules = own
    .filter(({ message }) => message !== cause.message)
    .map(({ rule, message }) => `      - ${rule} ${message}`);
  return [
    `  ${paint(cause.verdict, reportText.verdictNames[cause.verdict])} ${cause.message}${rules.length === 0 ? ruleTag(own) : ''}`,
    ...renderOthers(others),
    ...rules,
  ];
}

function ruleTag(own: readonly Finding[]): string {
  const rules = [...new Set(own.map(({ rule }) => rule))];
  return rules.length === 0 ? '' : `（${rules.join('、')}）`;
}

function renderSuspect({ sheet, address, printed, proposed, slip }: Suspect): string {
  const now = printed === '' ? reportText.reportWords.blank : grouped(printed);
  const meant = proposed === null ? '' : ` → ${grouped(proposed)}`;
  return `${sheet}!${address} ${now}${meant}${causeText.slipRemark(slip)}`;
}

function renderOthers(others: readonly Suspect[]): string[] {
  if (others.length === 0) return [];
  const more = others.length - SUSPECTS_NAMED;
  return [
    `      ${reportText.alsoPossible(others.length)}`,
    ...others.slice(0, SUSPECTS_NAMED).map((suspect) => `        ${renderSuspect(suspect)}`),
    ...(more > 0 ? [`        ${reportText.moreSuspects(more)}`] : []),
  ];
}

function renderRounding(causes: readonly Cause[], findings: Findings, paint: Paint): string[] {
  const own = causes.flatMap((cause) => findingsOf(cause, findings));
  if (own.length === 0) return [];
  const cells = [...new Set(own.flatMap(({ cells }) => cells[0]?.address ?? []))];
  const named = cells.slice(0, CELLS_NAMED).join('、');
  const more = cells.length > CELLS_NAMED ? ` ${reportText.moreCells(cells.length)}` : '';
  return [paint('rounding', `  ${reportText.roundingFolded(own.length)}：${named}${more}`)];
}

function renderHints(causes: readonly Cause[], paint: Paint): string[] {
  if (causes.length === 0) return [];
  return [
    paint('hint', `  ${reportText.hintsFolded(causes.length)}`),
    ...causes.map(({ message }) => paint('hint', `      - ${message}`)),
  ];
}
