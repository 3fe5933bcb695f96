export type { DraftParagraph, DraftSpan, DraftStyle, Outline } from './types';
export { draftText } from './draftText';
export { refreshed } from './refresh';
export type { Disclosure } from './disclosure/disclosure';
export { disclosureOf } from './disclosure/disclosure';
export type { FormTable, PrintedCell } from './disclosure/formTable';
export { gapsIn, plainText } from './plainText';
export { outlineNamed, outlineNames, outlineOfKey } from './outlines';
