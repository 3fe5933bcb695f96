import type { DraftParagraph } from './types';

/** How much of a draft is still to be written. */
export function gapsIn(paragraphs: readonly DraftParagraph[]): number {
  return paragraphs.flatMap(({ spans }) => spans).filter(({ kind }) => kind === 'gap').length;
}

/** A draft as plain text, a paragraph a line. */
export function plainText(paragraphs: readonly DraftParagraph[]): string {
  return `${paragraphs.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n')}\n`;
}
