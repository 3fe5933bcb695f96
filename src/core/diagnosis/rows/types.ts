import type { WorkbookReading } from '../../reading';

/** A slip that concerns a row as a whole, with the workbook as it was meant. */
export interface RowSlip {
  readonly id: string;
  /** One Chinese sentence, without what it mends. */
  readonly message: string;
  /** The workbook with the row as it was meant, made when asked for. */
  readonly corrected: () => WorkbookReading;
}
