import type { TextSource } from '../../core/narrative';
import { emptyText, notAText } from '../../core/messages/textFiles';
import { FileFault } from '../package/faults';
import { readPlainText } from './plainText';

/** Reads a text out of a file's bytes. @throws FileFault */
export type TextReader = (bytes: Uint8Array, name: string) => TextSource | Promise<TextSource>;

/** The readers by the ending of a file's name, each loaded when it is needed. */
export const textReaders: Readonly<Record<string, () => TextReader | Promise<TextReader>>> = {
  '.txt': () => readPlainText,
  '.md': () => readPlainText,
  '.docx': docx,
};

async function docx(): Promise<TextReader> {
  const { openDocument } = await import('../docx');
  return (bytes, name) => openDocument(bytes, name).source;
}

/**
 * The text of a file, by the ending of its name.
 * @throws FileFault where there is no reader for it or it cannot be read
 */
export async function readText(bytes: Uint8Array, name: string): Promise<TextSource> {
  const ending = /\.[^.\\/]+$/.exec(name)?.[0].toLowerCase() ?? '';
  const reader = textReaders[ending];
  if (reader === undefined) throw new FileFault('notAText', notAText());
  const text = await (await reader())(bytes, name);
  if (text.paragraphs.every((paragraph) => paragraph.text.trim() === '')) throw new FileFault('emptyText', emptyText());
  return text;
}
