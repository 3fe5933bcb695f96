import type { Diagnosis } from '../../core/diagnosis';
import { reportText } from '../../core/messages';
import type { WorkbookReading } from '../../core/reading';
import type { Cause, Finding, Report, ReportNotRun, Summary } from '../../core/report';
import { addSummaries, causeCounts } from '../../core/report';
import type { Check } from './checked';

/** One department of a workbook that holds several, checked by itself. */
export interface DepartmentCheck {
  readonly entity: string | null;
  readonly check: Check;
}

/** Rules about the workbook as a whole, by id: what they say is no department's. */
const OF_THE_WORKBOOK: ReadonlySet<string> = new Set(['R-18', 'R-21']);

/**
 * The checks of all departments of one workbook as one: everything that is said names its department, ids of the second and
 * further ones end in the department's name, and what concerns the workbook as a whole is said once.
 */
export function together(checks: readonly DepartmentCheck[]): Check {
  const [first] = checks;
  if (first === undefined) throw new RangeError('no department');
  const reports = checks.map(({ entity, check }, at) => named(check.report, entity ?? '', at > 0));
  const notRun = notRunOnce(reports);
  return {
    reading: allForms(checks.map(({ check }) => check.reading)),
    sources: {},
    evaluation: {
      outcomes: checks.flatMap(({ check }) => check.evaluation.outcomes),
      notRun: checks.flatMap(({ check }) => check.evaluation.notRun),
      blank: checks.flatMap(({ check }) => check.evaluation.blank ?? []),
    },
    causes: checks.flatMap(({ entity, check }, at) =>
      at === 0 ? check.causes : check.causes.map(inName(entity ?? '')),
    ),
    report: {
      ...first.check.report,
      forms: reports.flatMap(({ forms }) => forms),
      findings: reports.flatMap(({ findings }) => findings),
      causes: reports.flatMap(({ causes }) => causes),
      notRun,
      summary: { ...addSummaries(reports.map(({ summary }) => summary)), notRun: notRun.length },
    },
  };
}

function allForms(readings: readonly WorkbookReading[]): WorkbookReading {
  const [first, ...others] = readings;
  if (first === undefined) throw new RangeError('no department');
  const skipped = first.skipped.filter(({ sheet }) =>
    others.every((other) => other.skipped.some((each) => each.sheet === sheet)),
  );
  return { ...first, forms: readings.flatMap(({ forms }) => forms), skipped };
}

function inName(entity: string): (diagnosis: Diagnosis) => Diagnosis {
  return (diagnosis) => ({ ...diagnosis, id: idOf(diagnosis.id, entity) });
}

function idOf(id: string, entity: string): string {
  return `${id}·${entity}`;
}

/** @param further whether another department's report comes before, so that what concerns the workbook was said */
function named(report: Report, entity: string, further: boolean): Report {
  const renamed = (id: string): string => (further ? idOf(id, entity) : id);
  const gone = new Set<string>();
  const common = new Set<string>();
  const findings = report.findings.flatMap((finding): Finding[] => {
    const { id, rule, message } = finding;
    if (!OF_THE_WORKBOOK.has(rule))
      return [{ ...finding, id: renamed(id), message: reportText.ofDepartment(entity, message) }];
    if (further) gone.add(id);
    else common.add(id);
    return further ? [] : [finding];
  });
  const causes = report.causes.flatMap((cause): Cause[] => {
    const left = cause.findings.filter((id) => !gone.has(id));
    if (left.length === 0) return [];
    if (left.every((id) => common.has(id))) return [cause];
    const message = reportText.ofDepartment(entity, cause.message);
    return [{ ...cause, id: renamed(cause.id), message, findings: left.map(renamed) }];
  });
  const repeated = report.findings.filter(({ id }) => gone.has(id));
  return { ...report, findings, causes, summary: { ...less(report.summary, repeated), causes: causeCounts(causes) } };
}

function less(summary: Summary, findings: readonly Finding[]): Summary {
  return findings.reduce((left, { verdict }) => ({ ...left, [verdict]: left[verdict] - 1 }), summary);
}

function notRunOnce(reports: readonly Report[]): readonly ReportNotRun[] {
  const all = new Map(
    reports.flatMap(({ notRun }) => notRun.map((each) => [`${each.rule} ${each.form ?? ''} ${each.reason}`, each])),
  );
  return [...all.values()];
}
