import type { MarkEdit, WorkbookEdit } from '../../core/edits';
import type { NarrativeClaim, TextTie } from '../../core/narrative';
import type { WorkbookLook } from '../../hosts/xlsx';
import type { DraftedText, DraftWishes, MarkTextOptions } from '../narrative/types';
import type { BalanceWishes, Checked, GivenAnswers, PlannedBalance, PlannedFill } from '../session/ports';
import type { Recognised, SourceRole } from '../sources/types';

/** A file on its way to the worker. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file is beside the workbook at hand: another workbook, or the text (说明) that quotes them. */
export type SentRole = SourceRole | 'text';

/** The workbook at hand: sheets handed over before, in this order, and its name for the report. */
export interface CurrentSheets {
  readonly sheets: readonly string[];
  readonly file: string;
  /** Whether the other workbooks are to be used although they do not fit. */
  readonly forceSources: boolean;
  /** The department to look at where the workbook holds several; all where absent. */
  readonly entity?: string;
}

/** The same to be checked, with what a person has said of figures of the text. */
export interface CheckedSheets extends CurrentSheets {
  readonly ties: readonly TextTie[];
}

/** What is asked without waiting for an answer. */
export type WorkbookNote =
  /** Run once what the first check will need. @see warmUp */
  | { readonly kind: 'warmUp' }
  /** A file will come soon: fetch what reads it. */
  | { readonly kind: 'expectFile' }
  /** Last year's workbook, the budget, or the text is not to be used any more. */
  | { readonly kind: 'forget'; readonly role: SentRole };

/** What the page asks the worker that holds its workbooks. */
export type WorkbookRequest =
  /** Read the workbook at hand from its file and hand its sheets over to the page. */
  | ({ readonly kind: 'open'; readonly id: number } & SentFile)
  /** Make edits to a file. */
  | { readonly kind: 'edit'; readonly id: number; readonly bytes: Uint8Array; readonly edits: readonly WorkbookEdit[] }
  /** Read last year's workbook, or the budget, and keep it. */
  | ({ readonly kind: 'source'; readonly id: number; readonly role: SourceRole } & SentFile)
  /** Read the text and keep it, so that every check looks at it, too. */
  | ({ readonly kind: 'text'; readonly id: number } & SentFile)
  /** Make a copy of the text with what was found in it. */
  | ({ readonly kind: 'markText'; readonly id: number; readonly claims: readonly NarrativeClaim[] } & MarkTextOptions)
  /** Check the workbook at hand beside the others. */
  | ({ readonly kind: 'check'; readonly id: number } & CheckedSheets)
  /** The same as a html page. */
  | ({
      readonly kind: 'html';
      readonly id: number;
      readonly answers: GivenAnswers;
      readonly madeAt: string;
    } & CheckedSheets)
  /** Work out what filling would do. */
  | ({ readonly kind: 'plan'; readonly id: number } & CurrentSheets)
  /** Write a text from the workbook at hand. */
  | ({ readonly kind: 'draft'; readonly id: number } & DraftWishes & CurrentSheets)
  /** Work out what 换算为万元 would do. */
  | ({ readonly kind: 'balance'; readonly id: number; readonly madeAt: string } & BalanceWishes & CurrentSheets);

/** A workbook that was read from a file, but for its sheets, which are handed over apart. */
export interface OpenedFile {
  readonly look: WorkbookLook;
  /** What we keep in the file. */
  readonly stored: string | null;
  /** Marks of ours in the file. */
  readonly marks: readonly MarkEdit[];
  /** The file in the new format, where it came in the old one, and what of it is not taken over. */
  readonly converted?: { readonly bytes: Uint8Array; readonly lost: readonly string[] };
}

/** A file that was made anew, and what the user should know about it. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** What the worker answers. */
export type WorkbookResponse =
  | ({ readonly kind: 'opened'; readonly id: number } & OpenedFile)
  | ({ readonly kind: 'edited'; readonly id: number } & EditedFile)
  | { readonly kind: 'recognised'; readonly id: number; readonly recognised: Recognised }
  | { readonly kind: 'textRead'; readonly id: number }
  | { readonly kind: 'textMarked'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'html'; readonly id: number; readonly html: string }
  | ({ readonly kind: 'planned'; readonly id: number } & PlannedFill)
  | ({ readonly kind: 'drafted'; readonly id: number } & DraftedText)
  | ({ readonly kind: 'balanced'; readonly id: number } & PlannedBalance);
