export type { DraftParagraph, DraftSpan, DraftStyle, Outline } from './types';
export { draftText } from './draftText';
export { plainText } from './plainText';
export { outlineNamed, outlineNames } from './outlines';
