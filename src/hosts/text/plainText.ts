import type { TextSource } from '../../core/narrative';
import { decodeText } from './encoding';

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/;
const BREAKS = new RegExp(BREAK, 'g');

/** A plain text or Markdown file: each line is a paragraph. */
export function readPlainText(bytes: Uint8Array, name: string): TextSource {
  const lines = decodeText(bytes).split(BREAK);
  return { name, paragraphs: lines.map((text) => ({ text })) };
}

/** A plain text with other lines, broken as it was. */
export function withLines(bytes: Uint8Array, lines: readonly string[]): string {
  const breaks = decodeText(bytes).match(BREAKS) ?? [];
  return lines.map((line, at) => line + (breaks[at] ?? (at === lines.length - 1 ? '' : '\n'))).join('');
}
