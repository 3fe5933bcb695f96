import type { WorkbookReading } from '../../reading';
import type { Evaluation } from '../../rules';

/** How to check a workbook again as it may have been meant. */
export interface Recheck {
  readonly reading: WorkbookReading;
  readonly evaluate: (reading: WorkbookReading) => Evaluation;
}
