import type { SheetGrid } from '../grid';
import type { WorkbookReading } from '../reading';
import type { Evaluation } from '../rules';
import type { Report } from './types';

/** A file as the renderings for people want it: its report, and what the report was made from where the file could be read. */
export interface CheckedFile {
  readonly report: Report;
  readonly details?: {
    readonly grids: readonly SheetGrid[];
    readonly reading: WorkbookReading;
    readonly evaluation: Evaluation;
  };
}
