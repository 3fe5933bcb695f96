import type { WorkbookReading } from '../../core/reading';
import type { Answers, Report } from '../../core/report';
import { withReasons } from '../../core/report';
import { subjectsOf } from '../check/subjects';
import type { RemarkState } from './remarks';
import { remarksOn } from './remarks';
import { fromText } from './storedText';

/** The states of remarks as a report has them. */
export function answersOf(states: ReadonlyMap<string, RemarkState>): Answers {
  return new Map([...states].map(([id, { remark, stale }]) => [id, { kind: remark.kind, text: remark.text, stale }]));
}

/**
 * A report with the reasons that are kept in its workbook.
 * @param stored the text kept there; `null` where nothing is
 */
export function reportWithKept(report: Report, reading: WorkbookReading, stored: string | null | undefined): Report {
  const { remarks } = (typeof stored === 'string' ? fromText(stored) : undefined) ?? { remarks: [] };
  if (remarks.length === 0) return report;
  const rules = remarks.filter(({ place }) => place === null).map(({ rule }) => rule);
  return withReasons(report, answersOf(remarksOn(subjectsOf(report, reading), remarks)), rules);
}
