import { parseA1 } from '../../grid';
import type { Verdict } from '../../rules';
import { findingsById, findingsOf, sectionsOf, suspectsOf, verdictOrder } from '../sections';
import type { Cause, Finding, Report, ReportCell, ReportForm } from '../types';

/** A cause with the number it goes by in the report, from 1. */
export interface NumberedCause {
  readonly number: number;
  readonly cause: Cause;
  readonly findings: readonly Finding[];
  /** Cells to look at: the suspects, or what the findings are about where no cell is singled out. */
  readonly cells: readonly ReportCell[];
}

export interface NumberedSection {
  readonly form?: ReportForm;
  readonly causes: readonly NumberedCause[];
}

/** The sections of a report with their causes numbered through. */
export function numbered(report: Report): NumberedSection[] {
  const findings = findingsById(report);
  let number = 0;
  return sectionsOf(report).map((section) => ({
    ...section,
    causes: section.causes.map((cause) => {
      const own = findingsOf(cause, findings);
      number += 1;
      return { number, cause, findings: own, cells: cellsOf(cause, own) };
    }),
  }));
}

/** What is laid over one cell of a drawn form: the weightiest verdict, and the numbers of the causes that lead to it. */
export interface CellMark {
  readonly verdict: Verdict;
  readonly numbers: readonly number[];
}

/** Marks by sheet, then by `row,column` (from 0). */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, CellMark>>;

export function marksOf(sections: readonly NumberedSection[]): Marks {
  const marks = new Map<string, Map<string, CellMark>>();
  for (const { number, cause, cells } of sections.flatMap(({ causes }) => causes)) {
    for (const { sheet, address } of cells) {
      const at = parseA1(address);
      if (at === undefined) continue;
      const onSheet = marks.get(sheet) ?? new Map<string, CellMark>();
      marks.set(sheet, onSheet);
      const key = `${at.row},${at.column}`;
      onSheet.set(key, merge(onSheet.get(key), cause.verdict, number));
    }
  }
  return marks;
}

function merge(mark: CellMark | undefined, verdict: Verdict, number: number): CellMark {
  if (mark === undefined) return { verdict, numbers: [number] };
  const weightier = verdictOrder.indexOf(verdict) < verdictOrder.indexOf(mark.verdict);
  return { verdict: weightier ? verdict : mark.verdict, numbers: [...mark.numbers, number] };
}

function cellsOf(cause: Cause, findings: readonly Finding[]): ReportCell[] {
  const suspects = suspectsOf(cause);
  if (suspects.length > 0) return [...suspects];
  const concerned = findings.flatMap(({ cells }) => cells.filter(({ role }) => role !== 'addend'));
  const byPlace = new Map(concerned.map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  return [...byPlace.values()];
}
