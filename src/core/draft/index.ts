export type { DraftParagraph, DraftSpan, DraftStyle, Outline } from './types';
export { draftText } from './draftText';
export { refreshed } from './refresh';
export { plainText } from './plainText';
export { outlineNamed, outlineNames, outlineOfKey } from './outlines';
