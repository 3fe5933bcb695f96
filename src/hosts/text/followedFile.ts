import type { Sources } from '../../core/reading';
import type { TextSource } from '../../core/narrative';
import { followText, withGaps } from '../../core/narrative';
import { withLines } from './plainText';

/** Last year's text with this year's figures as a file. */
export interface FollowedFile {
  readonly content: Uint8Array | string;
  readonly changed: number;
  /** Places that did not follow: comments in a `.docx`, gaps in plain text. */
  readonly left: number;
}

/** @param sources this year's workbooks, last year's among them @param asDocx only where the bytes are those of one */
export async function followedFile(
  { source, bytes }: { readonly source: TextSource; readonly bytes: Uint8Array },
  sources: Sources,
  asDocx: boolean,
): Promise<FollowedFile> {
  const before = sources.prior === undefined ? {} : { current: sources.prior };
  const { changes, text, remarks } = followText(source, before, sources);
  const counts = { changed: changes.length, left: remarks.length };
  if (!asDocx) return { content: withLines(bytes, withGaps(text, remarks)), ...counts };
  const { applyRemarks, replaceTexts } = await import('../docx');
  return { content: applyRemarks(replaceTexts(bytes, changes), remarks), ...counts };
}
