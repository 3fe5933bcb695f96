import type { WorkbookReading } from '../../reading';
import type { Remedy } from '../remedy';

/** A slip that concerns rows, columns or forms as a whole, with the workbook as it was meant. */
export interface Trial {
  readonly id: string;
  /** One Chinese sentence, without what it mends. */
  readonly message: string;
  /** What to do about it; never empty. */
  readonly remedies: readonly Remedy[];
  /** The workbook as it was meant, made when asked for. */
  readonly corrected: () => WorkbookReading;
}
