export type { TablePosition, TextParagraph, TextRef, TextSource } from './source';
