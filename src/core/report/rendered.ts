import type { SheetGrid } from '../grid';
import type { TextSource } from '../narrative';
import type { WorkbookReading } from '../reading';
import type { Evaluation } from '../rules';
import type { Report } from './types';

/** A file as the renderings for people want it: its report, and what the report was made from where the file could be read. */
export interface CheckedFile {
  readonly report: Report;
  /** When and by what it was checked, as people read it. */
  readonly made?: { readonly at: string; readonly version: string };
  /** The text its claims are about. */
  readonly text?: TextSource;
  readonly details?: {
    readonly grids: readonly SheetGrid[];
    readonly reading: WorkbookReading;
    readonly evaluation: Evaluation;
  };
}
