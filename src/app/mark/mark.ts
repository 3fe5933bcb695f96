import type { MarkEdit, MarkVerdict, WorkbookEdit } from '../../core/edits';
import { markOrder } from '../../core/edits';
import type { Cause, Finding, Report, ReportCell } from '../../core/report';

/** Which findings are to be marked. */
export interface MarkChoice {
  /** Only these causes; all where absent. */
  readonly causes?: ReadonlySet<string>;
  /** Verdicts to mark; without choice all but hints, which would colour half of a clean workbook. */
  readonly verdicts?: readonly MarkVerdict[];
  /** Findings the user has set aside. */
  readonly without?: ReadonlySet<string>;
}

/** A cause with the cells that mark it. */
export interface MarkedCause {
  readonly cause: Cause;
  readonly cells: readonly ReportCell[];
}

const USUAL: readonly MarkVerdict[] = ['error', 'suspect', 'explain', 'rounding'];

/**
 * One mark a cell: the suspects of a cause where it names any, else the cells that its findings are about (totals and
 * subjects, not the addends). Where causes meet on a cell the strongest verdict stays.
 */
export function marksOf(report: Report, choice: MarkChoice = {}): readonly MarkEdit[] {
  const marks = new Map<string, MarkEdit>();
  for (const { cause, cells } of markedCells(report, choice)) {
    for (const cell of cells) strongest(marks, cell, cause.verdict);
  }
  return [...marks.values()];
}

/** The cells that mark each of the chosen causes; a cause without any is not among them. */
export function markedCells(report: Report, choice: MarkChoice = {}): readonly MarkedCause[] {
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const verdicts = choice.verdicts ?? USUAL;
  return report.causes.flatMap((cause) => {
    if (choice.causes?.has(cause.id) === false || !verdicts.includes(cause.verdict)) return [];
    const own = cause.findings.flatMap((id) => findings.get(id) ?? []);
    const open = own.filter(({ id }) => choice.without?.has(id) !== true);
    if (own.length > 0 && open.length === 0) return [];
    const cells = cellsOf(cause, open);
    return cells.length === 0 ? [] : [{ cause, cells }];
  });
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
