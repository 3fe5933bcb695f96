import type { Cancellation, WorkbookHost } from '../../app/ports';
import type { Subject } from '../../app/check/subjects';
import type { SheetGrid } from '../../core/grid';
import type { FillThread } from '../filling/planner';
import type { PaneCheck } from '../model/types';

/** What a check hands back: what the pane shows, and what every finding is about (for remarks). */
export interface Checked {
  readonly check: PaneCheck;
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** Checks grids away from the main thread. */
export interface Checker {
  /** Grids that are the same objects as at the last call need not be handed over again. */
  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked>;
  /** A check of these grids as a self-contained html page. */
  html(grids: readonly SheetGrid[]): Promise<string>;
  /** Ends what is running; the next check starts anew. */
  cancel(): void;
}

/** What the pane needs of the page it stands on. */
export interface PagePort {
  /** Puts a text on the clipboard; false where the page is not allowed to. */
  copy(text: string): Promise<boolean>;
  /** Offers a file for download. */
  save(name: string, content: BlobPart, type: string): void;
  /** Whether the first-run hint was sent away before. */
  hintSeen(): boolean;
  rememberHint(): void;
  /** The time of day as `09:42`. */
  clock(): string;
  /** Hands a fault of ours to whoever may look into it. */
  reportFault(fault: unknown): void;
  /** As `2026年1月5日 09:42`. */
  dateAndTime(): string;
}

/** All that a session works with. */
export interface Surroundings {
  readonly host: WorkbookHost;
  readonly checker: Checker;
  readonly page: PagePort;
  /** Name of the workbook, for the report. */
  readonly file: string;
  /** Where the report goes. */
  readonly report: 'sheet' | 'file';
  /** Starts the worker that plans filling; the page's own where absent. */
  readonly startPlanning?: () => FillThread;
}
