import { parseA1 } from '../../grid';
import type { Verdict } from '../../rules';
import { byGravity, findingsById, findingsOf, suspectsOf, verdictOrder } from '../sections';
import type { Cause, Finding, Report, ReportCell } from '../types';

/** A cause with the number it goes by in the report, from 1. */
export interface NumberedCause {
  readonly number: number;
  readonly cause: Cause;
  readonly findings: readonly Finding[];
  /** Cells to look at: the suspects, or what the findings are about where no cell is singled out. */
  readonly cells: readonly ReportCell[];
}

/** The causes of a report numbered through, the gravest first. */
export function numbered(report: Report): NumberedCause[] {
  const findings = findingsById(report);
  return byGravity(report).map((cause, index) => {
    const own = findingsOf(cause, findings);
    return { number: index + 1, cause, findings: own, cells: cellsOf(cause, own) };
  });
}

/** What is laid over one cell of a drawn form: the weightiest verdict, and the numbers of the causes that lead to it. */
export interface CellMark {
  readonly verdict: Verdict;
  readonly numbers: readonly number[];
}

/** Marks by `row,column` (from 0). */
export type SheetMarks = ReadonlyMap<string, CellMark>;

/** Marks by sheet. */
export type Marks = ReadonlyMap<string, SheetMarks>;

export function marksOf(causes: readonly NumberedCause[]): Marks {
  const marks = new Map<string, Map<string, CellMark>>();
  for (const { number, cause, cells } of causes) {
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

/** Relations with more cells than this are printed without their addends. */
const MOST_ADDENDS = 8;

/** Rows of a sheet (from 0) that say something about what has to be put right or explained; the others need no paper. */
export function rowsConcerned(causes: readonly NumberedCause[], sheet: string): ReadonlySet<number> {
  const grave = causes.filter(({ cause }) => cause.verdict !== 'rounding' && cause.verdict !== 'hint');
  const cells = grave.flatMap(({ cells: marked, findings }) => [...marked, ...findings.flatMap(tellingCells)]);
  return new Set(cells.filter((cell) => cell.sheet === sheet).flatMap(({ address }) => parseA1(address)?.row ?? []));
}

function tellingCells({ cells }: Finding): readonly ReportCell[] {
  return cells.length <= MOST_ADDENDS ? cells : cells.filter(({ role }) => role !== 'addend');
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
