import type { WorkbookReading } from '../../reading';
import type { Evaluation } from '../../rules';

/** How to check a workbook again as it may have been meant. */
export interface Recheck {
  readonly reading: WorkbookReading;
  /** Last year's workbook, where there is one: a wrong figure may be one of it. */
  readonly prior?: WorkbookReading | undefined;
  readonly evaluate: (reading: WorkbookReading) => Evaluation;
}
