import type { FillPlan } from '../../app/fill/fill';
import type { Cancellation, WorkbookHost } from '../../app/ports';
import type { Subject } from '../../app/check/subjects';
import type { Pin } from '../../core/balancing';
import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { NarrativeClaim, TextTie } from '../../core/narrative';
import type { Answers } from '../../core/report';
import type { PaneCheck } from '../model/types';
import type { DraftedText, DraftWishes, MarkTextOptions } from '../narrative/types';
import type { Recognised, SourceRole } from '../sources/types';

/** What a check hands back: what the pane shows, and what every finding is about (for remarks). */
export interface Checked {
  readonly check: PaneCheck;
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** What the user has said about findings, by their id, and the rules that are set aside. */
export interface GivenAnswers {
  readonly findings: Answers;
  readonly rules: readonly string[];
}

/** What filling would do, and what the workbook that is to be filled was recognised to hold. */
export interface PlannedFill {
  readonly plan: FillPlan;
  readonly current: Recognised;
}

/** How figures are to be converted. */
export interface BalanceWishes {
  /** Each figure rounded on its own, nothing balanced. */
  readonly plain: boolean;
  /** Figures that must not move. */
  readonly pins: readonly Pin[];
}

/** What 换算为万元 would do. */
export interface PlannedBalance {
  readonly lines: readonly string[];
  readonly edits: readonly WorkbookEdit[];
}

/**
 * The workbooks of a session away from the main thread: the one at hand, last year's and the budget, which checking and
 * filling look at alike. Grids that are the same objects as at the last call are not handed over again.
 */
export interface Workbooks {
  /** Reads last year's workbook or the budget, in place of the one before. @throws FileRefused */
  readSource(role: SourceRole, name: string, bytes: Uint8Array): Promise<Recognised>;
  forgetSource(role: SourceRole): void;
  /** Reads the text, in place of the one before; from now on a check judges it, too. @throws FileRefused */
  readText(name: string, bytes: Uint8Array): Promise<void>;
  forgetText(): void;
  /** What figures of the text stand for, from the next check on. */
  tieText(ties: readonly TextTie[]): void;
  /** A copy of the text with claims as comments. @throws FileRefused */
  markText(claims: readonly NarrativeClaim[], options: MarkTextOptions): Promise<Uint8Array>;
  /** A text written from these grids. @throws FileRefused */
  draft(grids: readonly SheetGrid[], wishes: DraftWishes): Promise<DraftedText>;
  /** From now on the workbooks picked are used although they do not fit, until another is picked or one removed. */
  forceSources(): void;
  /** From now on this department alone is checked, filled and converted; `undefined` for all that the workbook holds. */
  pickDepartment(entity: string | undefined): void;
  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked>;
  /** A check of these grids as a self-contained html page. @param madeAt when it was checked, as the user reads it */
  html(grids: readonly SheetGrid[], answers: GivenAnswers, madeAt: string): Promise<string>;
  /** What filling these grids would do. */
  plan(grids: readonly SheetGrid[]): Promise<PlannedFill>;
  /** What 换算为万元 would do to these grids. @throws FileRefused */
  balance(grids: readonly SheetGrid[], wishes: BalanceWishes): Promise<PlannedBalance>;
  /** Ends a check that is running; the next one starts anew. */
  cancel(): void;
  stop(): void;
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
  readonly workbooks: Workbooks;
  readonly page: PagePort;
  /** Name of the workbook, for the report. */
  readonly file: string;
  /** Where the report goes. */
  readonly report: 'sheet' | 'file';
}
