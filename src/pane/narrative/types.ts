import type { CellAddress } from '../../app/ports';
import type { NarrativeClaim, TextParagraph } from '../../core/narrative';

/** A text as it was read; it comes with every check, so that claims are always about the text that is shown. */
export interface ReadText {
  readonly name: string;
  readonly paragraphs: readonly TextParagraph[];
  /** Whether comments can be written into a copy of it. */
  readonly takesRemarks: boolean;
}

/** How a copy of the text is marked. */
export interface MarkTextOptions {
  /** Put the right figures in as tracked changes. */
  readonly changes: boolean;
  /** ISO date and time that comments and changes carry. */
  readonly madeAt: string;
}

/** What is to be written from the forms: the text alone, the whole disclosure, or last year's text with this year's figures. */
export type DraftKind = 'text' | 'disclosure' | 'lastYear';

export interface DraftWishes {
  readonly draft: DraftKind;
  /** Name of an outline; the usual one of the workbook's kind where empty. */
  readonly outline: string;
}

/** A text drafted from the forms. */
export interface DraftedText {
  /** The bytes of its `.docx`, or its words where last year's text was none. */
  readonly content: Uint8Array | string;
  /** What is left for the user, in one sentence. */
  readonly told: string;
}

/** The text that was picked last: on its way, with the next check, or refused with one sentence. */
export interface PickedText {
  readonly name: string;
  readonly refused?: string;
}

/** All that the view 说明 shows beside the claims of the report. */
export interface NarrativeState {
  readonly text: PickedText | undefined;
  /** The claim whose card is open, by its key. */
  readonly selected: string | undefined;
  /** The cell selected last in the workbook: what a figure can be tied to, and whose figures light up. */
  readonly cell: CellAddress | undefined;
  /** Counts wishes from elsewhere to bring the view up. */
  readonly wanted: number;
}

/** What the view can ask for. */
export interface NarrativeActions {
  /** Reads a file and checks it. */
  readonly pick: (file: File) => void;
  readonly paste: (text: string) => void;
  readonly remove: () => void;
  /** Opens a claim's card; the sheet turns to its cell. */
  readonly select: (claim: NarrativeClaim | undefined) => void;
  readonly copy: (text: string) => void;
  /** Saves the report, which shows the text with what was found in it, as a html file. */
  readonly saveHtml: () => void;
  /** Saves a copy with comments. @param changes with tracked changes, too */
  readonly save: (changes: boolean) => void;
  /** Says what a figure stands for; `null`: it is none of the forms' business. */
  readonly tie: (claim: NarrativeClaim, cell: CellAddress | null) => void;
  /** Writes a text from the forms and saves it. */
  readonly draft: (wishes: DraftWishes) => void;
  /** Takes back what was said of a figure. */
  readonly untie: (claim: NarrativeClaim) => void;
}

/** No text yet. */
export const NO_TEXT: NarrativeState = { text: undefined, selected: undefined, cell: undefined, wanted: 0 };
