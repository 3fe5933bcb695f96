import type { MarkEdit, MarkVerdict, WorkbookEdit } from '../core/edits';
import { markOrder } from '../core/edits';
import type { Cause, Finding, Report, ReportCell } from '../core/report';

/** Which findings are to be marked. */
export interface MarkChoice {
  /** Only these causes; all where absent. */
  readonly causes?: readonly string[];
  /** Verdicts to mark; without choice all but hints, which would colour half of a clean workbook. */
  readonly verdicts?: readonly MarkVerdict[];
  /** Findings the user has set aside. */
  readonly without?: ReadonlySet<string>;
}

const USUAL: readonly MarkVerdict[] = ['error', 'suspect', 'explain', 'rounding'];

/**
 * One mark a cell: the suspects of a cause where it names any, else the cells that its findings are about (totals and
 * subjects, not the addends). Where causes meet on a cell the strongest verdict stays.
 */
export function marksOf(report: Report, choice: MarkChoice = {}): readonly MarkEdit[] {
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const verdicts = choice.verdicts ?? USUAL;
  const marks = new Map<string, MarkEdit>();
  for (const cause of report.causes) {
    if (choice.causes?.includes(cause.id) === false || !verdicts.includes(cause.verdict)) continue;
    const own = cause.findings.flatMap((id) => findings.get(id) ?? []);
    const open = own.filter(({ id }) => choice.without?.has(id) !== true);
    if (own.length > 0 && open.length === 0) continue;
    for (const cell of cellsOf(cause, open)) strongest(marks, cell, cause.verdict);
  }
  return [...marks.values()];
}

/** Edits that mark all findings in place of the marks there were. */
export function remarkAll(report: Report, choice: MarkChoice = {}): readonly WorkbookEdit[] {
  return [{ kind: 'clearMarks' }, ...marksOf(report, choice)];
}

function cellsOf(cause: Cause, findings: readonly Finding[]): readonly ReportCell[] {
  if (cause.suspects.length > 0) return cause.suspects;
  return findings.flatMap(({ cells }) => {
    const weighty = cells.filter(({ role }) => role !== 'addend');
    return weighty.length > 0 ? weighty : cells;
  });
}

function strongest(marks: Map<string, MarkEdit>, { sheet, address }: ReportCell, verdict: MarkVerdict): void {
  const key = `${sheet}!${address}`;
  const there = marks.get(key);
  if (there !== undefined && markOrder.indexOf(there.verdict) <= markOrder.indexOf(verdict)) return;
  marks.set(key, { kind: 'mark', sheet, address, verdict });
}
