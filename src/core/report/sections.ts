import type { Verdict } from '../rules';
import type { Cause, Finding, Report, ReportForm, Suspect } from './types';

/** What was found in one form; `form` is absent for what concerns the whole workbook. */
export interface Section {
  readonly form?: ReportForm;
  /** Weightiest verdict first. */
  readonly causes: readonly Cause[];
}

/** Verdicts, weightiest first. */
export const verdictOrder: readonly Verdict[] = ['error', 'suspect', 'explain', 'rounding', 'hint'];

/** Causes by the form they lie in, forms in the order of the workbook, the whole workbook last; forms without any are left out. */
export function sectionsOf(report: Report): Section[] {
  const findings = findingsById(report);
  const causes = new Map<ReportForm | undefined, Cause[]>();
  for (const cause of report.causes) {
    const form = formOf(cause, findings, report.forms);
    const known = causes.get(form);
    if (known === undefined) causes.set(form, [cause]);
    else known.push(cause);
  }
  return [...report.forms, undefined].flatMap((form) => {
    const own = causes.get(form);
    return own === undefined ? [] : [{ ...(form === undefined ? {} : { form }), causes: byWeight(own) }];
  });
}

/** All causes, the gravest first; within a verdict by form in the order of the workbook, the whole workbook last. */
export function byGravity(report: Report): readonly Cause[] {
  return byWeight(sectionsOf(report).flatMap(({ causes }) => causes));
}

/** A report's findings by their id. */
export function findingsById(report: Report): ReadonlyMap<string, Finding> {
  return new Map(report.findings.map((finding) => [finding.id, finding]));
}

/** The findings that hang below a cause. */
export function findingsOf(cause: Cause, findings: ReadonlyMap<string, Finding>): Finding[] {
  return cause.findings.flatMap((id) => findings.get(id) ?? []);
}

/** Cells that may be the wrong ones; what may be right, if explained, has none. */
export function suspectsOf({ verdict, suspects }: Cause): readonly Suspect[] {
  return verdict === 'error' || verdict === 'suspect' ? suspects : [];
}

function formOf(
  cause: Cause,
  findings: ReadonlyMap<string, Finding>,
  forms: readonly ReportForm[],
): ReportForm | undefined {
  const [suspect] = cause.suspects;
  if (suspect !== undefined) return forms.find((form) => form.sheet === suspect.sheet);
  const [finding] = findingsOf(cause, findings);
  return forms.find((form) => form.form === finding?.form);
}

function byWeight(causes: readonly Cause[]): Cause[] {
  return [...causes].sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict));
}

/** How many errors and doubts there are somewhere. */
export interface GraveCounts {
  readonly error: number;
  readonly suspect: number;
}

/** Whether there is anything that has to be put right before publishing. */
export function isGrave({ error, suspect }: GraveCounts): boolean {
  return error + suspect > 0;
}
