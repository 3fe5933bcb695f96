import { formName } from '../../forms';
import { causeText, reportText } from '../../messages';
import { grouped } from '../../money';
import type { Verdict } from '../../rules';
import { byGravity, findingsById, findingsOf, suspectsOf } from '../sections';
import { reasonsByCause } from '../reasons';
import { toldBelow } from '../told';
import type { Cause, Finding, Report, ReportCell, ReportReason, Suspect } from '../types';
import type { Paint } from './paint';

const SUSPECTS_NAMED = 4;
/** Half of what one slip left its traces in is no help. */
const TOGETHER_NAMED = 40;
const CELLS_NAMED = 8;
/** Nobody reads on after so many causes of a verdict; the other formats have all. */
const CAUSES_TOLD = 200;
/** Told one by one; the others are folded. */
const SINGLE: readonly Verdict[] = ['error', 'suspect', 'explain'];

type Findings = ReadonlyMap<string, Finding>;

/** What was found, the gravest first: causes one by one, 尾差 folded into one line, hints gathered. */
export function renderCauses(report: Report, paint: Paint): string[] {
  const findings = findingsById(report);
  const reasons = reasonsByCause(report);
  const causes = byGravity(report);
  const of = (verdict: Verdict): readonly Cause[] => causes.filter((cause) => cause.verdict === verdict);
  return [
    ...SINGLE.flatMap((verdict) => renderVerdict(verdict, of(verdict), { findings, reasons }, paint)),
    ...renderRounding(of('rounding'), findings, paint),
    ...renderHints(of('hint'), paint),
  ];
}

/** What is looked up while causes are told. */
interface Known {
  readonly findings: Findings;
  readonly reasons: ReadonlyMap<string, ReportReason>;
}

function renderVerdict(verdict: Verdict, causes: readonly Cause[], known: Known, paint: Paint): string[] {
  if (causes.length === 0) return [];
  const relations = causes.reduce((sum, cause) => sum + cause.findings.length, 0);
  return [
    '',
    paint(verdict, reportText.verdictCount(verdict, causes.length, relations)),
    ...causes.slice(0, CAUSES_TOLD).flatMap((cause) => renderCause(cause, known, paint)),
    ...(causes.length > CAUSES_TOLD ? [`  ${reportText.moreCauses(causes.length - CAUSES_TOLD)}`] : []),
  ];
}

/** The place by its row and column, then the sentence (which tells the likeliest suspect), the other cells, the relations. */
function renderCause(cause: Cause, { findings, reasons }: Known, paint: Paint): string[] {
  const reason = reasons.get(cause.id);
  const own = findingsOf(cause, findings);
  const { findings: told, more } = toldBelow(cause, own);
  const rules = [
    ...told.map(({ rule, message }) => `      - ${rule} ${message}`),
    ...(more.length === 0 ? [] : [`      - ${reportText.moreRelations(more)}`]),
  ];
  return [
    `  ${paint('strong', headline(cause))}`,
    `      ${cause.message}${rules.length === 0 ? ruleTag(own) : ''}`,
    ...(reason === undefined ? [] : [`      ${reportText.reasonGiven(reason.kind, reason.reason, reason.stale)}`]),
    ...renderOthers(cause),
    ...rules,
  ];
}

function headline({ target }: Cause): string {
  if (target === undefined) return reportText.reportWords.whole;
  const address = addressOf(target);
  return target.place === undefined ? address : `${reportText.placeName(target.place)}（${address}）`;
}

function addressOf({ sheet, address }: ReportCell): string {
  return `${sheet}!${address}`;
}

function ruleTag(own: readonly Finding[]): string {
  const rules = [...new Set(own.map(({ rule }) => rule))];
  return rules.length === 0 ? '' : `（${rules.join('、')}）`;
}

function renderSuspect(suspect: Suspect): string {
  const { printed, proposed, slip, place } = suspect;
  const now = printed === '' ? reportText.reportWords.blank : grouped(printed);
  const meant = proposed === null ? '' : ` → ${grouped(proposed)}`;
  const name = place === undefined ? '' : `（${reportText.placeName(place)}）`;
  return `${addressOf(suspect)}${name} ${now}${meant}${causeText.slipRemark(slip)}`;
}

/** Cells that change with the first, all of them; else those that would explain it in its place. */
function renderOthers(cause: Cause): string[] {
  const suspects = suspectsOf(cause);
  if (cause.together > 1) return renderList(suspects.slice(1, cause.together), reportText.togetherWith, TOGETHER_NAMED);
  return renderList(suspects.slice(1), reportText.alsoPossible, SUSPECTS_NAMED);
}

function renderList(suspects: readonly Suspect[], title: (count: number) => string, most: number): string[] {
  if (suspects.length === 0) return [];
  const more = suspects.length - most;
  return [
    `      ${title(suspects.length)}`,
    ...suspects.slice(0, most).map((suspect) => `        ${renderSuspect(suspect)}`),
    ...(more > 0 ? [`        ${reportText.moreSuspects(more)}`] : []),
  ];
}

function renderRounding(causes: readonly Cause[], findings: Findings, paint: Paint): string[] {
  const own = causes.flatMap((cause) => findingsOf(cause, findings));
  if (own.length === 0) return [];
  const cells = [...new Set(own.flatMap(firstCell))];
  const named = cells.slice(0, CELLS_NAMED).join('、');
  const more = cells.length > CELLS_NAMED ? ` ${reportText.moreCells(cells.length)}` : '';
  const count = reportText.verdictCount('rounding', causes.length, own.length);
  return ['', paint('rounding', reportText.roundingFolded(count)), `  ${named}${more}`];
}

function firstCell({ form, cells }: Finding): string[] {
  const [cell] = cells;
  if (cell === undefined) return [];
  return [form === null ? addressOf(cell) : `${formName(form)} ${cell.address}`];
}

function renderHints(causes: readonly Cause[], paint: Paint): string[] {
  if (causes.length === 0) return [];
  return [
    '',
    paint('hint', reportText.verdictCount('hint', causes.length, 0)),
    ...causes.map(({ message }) => `  - ${message}`),
  ];
}
