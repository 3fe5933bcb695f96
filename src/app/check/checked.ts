import type { Diagnosis } from '../../core/diagnosis';
import type { Sources, WorkbookReading } from '../../core/reading';
import type { Report } from '../../core/report';
import type { Evaluation } from '../../core/rules';

/** A checked workbook: what was read, what holds and what does not, why, and the report of it all. */
export interface Check {
  readonly reading: WorkbookReading;
  /** What a text may be compared with: this and the workbooks that fit, or were forced; nothing where it holds several departments. */
  readonly sources: Partial<Sources>;
  readonly evaluation: Evaluation;
  readonly causes: readonly Diagnosis[];
  readonly report: Report;
}
