import { causeText, reportText } from '../messages';
import { grouped } from '../money';
import type { Verdict } from '../rules';
import { notRunGroups, missingForms } from './coverage';
import { formName } from '../forms';
import { reasonsByCause } from './reasons';
import type { CheckedFile } from './rendered';
import { byGravity, findingsById, findingsOf, suspectsOf } from './sections';
import { toldBelow } from './told';
import type { Cause, CellPlace, Finding, Report, ReportCell, ReportReason, Suspect } from './types';

const words = reportText.reportWords;

/** What is sent back to a department (核对意见), in words alone; page and document only lay it out. */
export interface Opinion {
  /** The department, or the file where the forms do not tell. */
  readonly subject: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** The verdict in one sentence. */
  readonly verdict: string;
  /** What has to be put right, looked at or explained, the gravest first. */
  readonly causes: readonly OpinionCause[];
  /** 尾差 in one sentence; empty where there is none. */
  readonly rounding: string;
  /** Causes that need nothing done: 尾差, then 提示. */
  readonly others: readonly { readonly number: number; readonly cause: Cause }[];
  /** What was not checked, one sentence a reason. */
  readonly unchecked: readonly string[];
  /** The rarer of these reasons, for whoever wants to know all. */
  readonly uncheckedRest: readonly string[];
}

/** One cause with all that an accountant needs to mend it. */
export interface OpinionCause {
  readonly number: number;
  readonly cause: Cause;
  readonly verdict: Verdict;
  /** The cells to be changed, or the one to look at. */
  readonly cells: readonly OpinionCell[];
  /** Cells that would explain it instead, in one sentence; empty where there is none. */
  readonly instead: string;
  readonly why: string;
  /** The relations that are broken, where the sentence does not say it. */
  readonly findings: readonly Finding[];
  /** How many more there are, by form; empty where all are told. */
  readonly more: string;
  /** What the user has said; empty where nothing. */
  readonly answer: string;
}

export interface OpinionCell extends ReportCell {
  /** Form with code and name, or with the line. */
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  /** Empty where the forms do not tell. */
  readonly proposed: string;
}

/** Verdicts that ask somebody to do something. */
const ASKING: readonly Verdict[] = ['error', 'suspect', 'explain'];
const UNCHECKED_NAMED = 8;
const RULES_NAMED = 6;

export function opinionOf({ report, made }: CheckedFile): Opinion {
  const findings = findingsById(report);
  const reasons = reasonsByCause(report);
  const ordered = byGravity(report).map((cause, index) => ({ cause, number: index + 1 }));
  const asking = ordered.filter(({ cause }) => ASKING.includes(cause.verdict));
  return {
    subject: entityOf(report) ?? report.file,
    facts: factsOf(report, made),
    verdict: reportText.verdictSentence(report.summary),
    causes: asking.map(({ cause, number }) =>
      opinionCause(cause, number, findingsOf(cause, findings), reasons.get(cause.id)),
    ),
    rounding: roundingOf(report, findings),
    others: ordered.filter(({ cause }) => !ASKING.includes(cause.verdict)),
    ...uncheckedOf(report),
  };
}

function entityOf({ forms }: Report): string | undefined {
  return forms.find(({ entity }) => entity !== null)?.entity ?? undefined;
}

function factsOf(report: Report, made: CheckedFile['made']): Opinion['facts'] {
  const { forms } = report;
  const facts: readonly (readonly [string, string])[] = [
    [words.entity, entityOf(report) ?? ''],
    [words.fiscalYear, distinct(forms.flatMap(({ fiscalYear }) => fiscalYear ?? [])).join('、')],
    [words.file, report.file],
    [
      words.forms,
      `${reportText.formCount(forms.length)}（${distinct(forms.map((form) => form.amountUnit)).join('、')}）`,
    ],
    [words.madeAt, made?.at ?? ''],
    [words.version, made?.version ?? ''],
  ];
  return facts.filter(([, value]) => value !== '');
}

function opinionCause(
  cause: Cause,
  number: number,
  own: readonly Finding[],
  reason: ReportReason | undefined,
): OpinionCause {
  const suspects = suspectsOf(cause);
  const joint = suspects.slice(0, Math.max(1, cause.together));
  const instead = suspects.slice(joint.length).map(placeText);
  return {
    number,
    cause,
    verdict: cause.verdict,
    cells: joint.length > 0 ? joint.map(suspectCell) : targetCell(cause, own),
    instead: instead.length === 0 ? '' : reportText.insteadAt(instead),
    why: cause.message,
    ...told(cause, own),
    answer: reason === undefined ? '' : reportText.reasonGiven(reason.kind, reason.reason, reason.stale),
  };
}

function told(cause: Cause, own: readonly Finding[]): Pick<OpinionCause, 'findings' | 'more'> {
  const { findings, more } = toldBelow(cause, own);
  return { findings, more: more.length === 0 ? '' : reportText.moreRelations(more) };
}

function suspectCell({ sheet, address, place, printed, proposed }: Suspect): OpinionCell {
  const shown = printed === '' ? words.blank : grouped(printed);
  return { sheet, address, ...placed(place), printed: shown, proposed: proposed === null ? '' : grouped(proposed) };
}

function targetCell({ target }: Cause, [first]: readonly Finding[]): OpinionCell[] {
  if (target === undefined) return [];
  const { sheet, address, place } = target;
  return [{ sheet, address, ...placed(place), printed: grouped(first?.actual ?? ''), proposed: '' }];
}

function placed(place: CellPlace | undefined): Pick<OpinionCell, 'row' | 'column'> {
  if (place === undefined) return { row: '', column: '' };
  return {
    row: reportText.placeName({ ...place, column: '' }),
    column: place.column === reportText.ONLY_COLUMN ? '' : place.column,
  };
}

function placeText({ sheet, address, place, proposed, slip }: Suspect): string {
  const name = place === undefined ? `${sheet}!${address}` : `${reportText.placeName(place)}（${sheet}!${address}）`;
  return proposed === null ? name : `${name} ${words.proposed} ${grouped(proposed)}${causeText.slipRemark(slip)}`;
}

function roundingOf(report: Report, findings: ReadonlyMap<string, Finding>): string {
  const causes = report.causes.filter(({ verdict }) => verdict === 'rounding');
  const relations = causes.flatMap((cause) => findingsOf(cause, findings)).length;
  const count = reportText.verdictCount('rounding', causes.length, relations);
  return causes.length === 0 ? '' : `${reportText.roundingFolded(count)}。`;
}

function uncheckedOf(report: Report): Pick<Opinion, 'unchecked' | 'uncheckedRest'> {
  const missing = missingForms(report).map(formName);
  const reasons = notRunGroups(report).map(({ reason, rules }) => {
    const named = rules.slice(0, RULES_NAMED).join('、');
    return `${reason}（${named}${rules.length > RULES_NAMED ? ` ${reportText.moreCells(rules.length)}` : ''}）`;
  });
  return {
    unchecked: [
      ...(missing.length === 0 ? [] : [reportText.missingForms(missing)]),
      ...reasons.slice(0, UNCHECKED_NAMED),
    ],
    uncheckedRest: reasons.slice(UNCHECKED_NAMED),
  };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
