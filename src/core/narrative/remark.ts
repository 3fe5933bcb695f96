import type { TextRef } from './source';

/** What is said about a place in a text, to be written into a copy of it. */
export interface TextRemark {
  readonly at: TextRef;
  /** What, why, and what would be right: one line each. */
  readonly lines: readonly string[];
  /** What should stand there instead; absent where nobody can tell. */
  readonly replacement?: string;
}
