import type { DraftParagraph } from './types';

/** A draft as plain text, a paragraph a line. */
export function plainText(paragraphs: readonly DraftParagraph[]): string {
  return `${paragraphs.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n')}\n`;
}
