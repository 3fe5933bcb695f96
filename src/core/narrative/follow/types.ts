import type { Passage } from '../normalise/passages';
import type { TextRemark } from '../remark';
import type { TextRef, TextSource } from '../source';

/** A stretch of a text that reads otherwise now. */
export interface TextChange extends TextRef {
  readonly text: string;
}

/** A stretch of a passage that reads otherwise now. */
export interface Change {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of a passage that stays as it was, and why somebody has to look at it. */
export interface Leftover {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** Last year's text with this year's figures. */
export interface FollowedText {
  /** In last year's text, in order, none over another. */
  readonly changes: readonly TextChange[];
  readonly text: TextSource;
  /** What did not follow; places are those of the new text. */
  readonly remarks: readonly TextRemark[];
}
