import type { TextSource } from '../../core/narrative';
import { decodeText } from './encoding';

/** A plain text or Markdown file: each line is a paragraph. */
export function readPlainText(bytes: Uint8Array, name: string): TextSource {
  const lines = decodeText(bytes).split(/\r\n|[\n\r\u2028\u2029\f\v]/);
  return { name, paragraphs: lines.map((text) => ({ text })) };
}
