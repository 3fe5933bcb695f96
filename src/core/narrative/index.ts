export type { TablePosition, TableRow, TextParagraph, TextRef, TextSource, TextTable } from './source';
export { compareTables } from './tables/compareTables';
export type { ClaimCell, ClaimKind, NarrativeClaim, NarrativeSummary, Need } from './types';
export { narrativeSummary } from './types';
export { checkNarrative } from './check';
export type { TextRemark } from './remark';
export type { NarrativeRule } from './rules';
export { narrativeRules } from './rules';
