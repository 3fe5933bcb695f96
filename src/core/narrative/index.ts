export type { TablePosition, TextParagraph, TextRef, TextSource } from './source';
export type { ClaimCell, ClaimKind, NarrativeClaim, NarrativeSummary, Need } from './types';
export { narrativeSummary } from './types';
export { checkNarrative } from './check';
export type { TextRemark } from './remark';
export type { NarrativeRule } from './rules';
export { narrativeRules } from './rules';
