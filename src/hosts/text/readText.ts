import { emptyText, notAText } from '../../core/messages/textFiles';
import type { TextSource, TextTable } from '../../core/narrative';
import { FileFault } from '../package/faults';
import type { TextEnding } from './names';
import { textEndingOf } from './names';
import { readPlainText } from './plainText';

/** A text and, where the file tells them from it, its tables. */
export interface TextFile {
  readonly source: TextSource;
  /** Empty where the file does not say what is a table (plain text, `.doc`, PDF). */
  readonly tables: readonly TextTable[];
}

/** Reads a text out of a file's bytes. @throws FileFault */
export type TextReader = (bytes: Uint8Array, name: string) => TextFile | Promise<TextFile>;

/** The readers by the ending of a file's name, each loaded when it is needed. */
const readers: Readonly<Record<TextEnding, () => TextReader | Promise<TextReader>>> = {
  '.txt': () => plainText,
  '.md': () => plainText,
  '.docx': wordDocument,
  '.docm': wordDocument,
  '.doc': wordDocument,
  '.wps': wordDocument,
  '.pdf': pdf,
};

/** The text of a file, without its tables. @throws FileFault */
export async function readText(bytes: Uint8Array, name: string): Promise<TextSource> {
  return (await readTextFile(bytes, name)).source;
}

/**
 * The text of a file, by the ending of its name.
 * @throws FileFault where there is no reader for it or it cannot be read
 */
export async function readTextFile(bytes: Uint8Array, name: string): Promise<TextFile> {
  const ending = textEndingOf(name);
  if (ending === undefined) throw new FileFault('notAText', notAText());
  const file = await (await readers[ending]())(bytes, name);
  if (file.source.paragraphs.every(({ text }) => text.trim() === '')) throw new FileFault('emptyText', emptyText());
  return file;
}

function plainText(bytes: Uint8Array, name: string): TextFile {
  return { source: readPlainText(bytes, name), tables: [] };
}

const ZIP = [0x50, 0x4b];

/** Whether comments can be written into a text: into a `.docx`, whatever its name. */
export function takesRemarks(bytes: Uint8Array): boolean {
  return ZIP.every((byte, at) => bytes[at] === byte);
}

/** A `.doc` is often a `.docx` in truth, and the other way round: the content decides. */
async function wordDocument(): Promise<TextReader> {
  const { openDocument } = await import('../docx');
  return async (bytes, name) => {
    if (takesRemarks(bytes)) return openDocument(bytes, name);
    const { openDoc } = await import('../doc');
    return { source: openDoc(bytes, name), tables: [] };
  };
}

async function pdf(): Promise<TextReader> {
  const { openPdf } = await import('../pdf');
  return async (bytes, name) => ({ source: await openPdf(bytes, name), tables: [] });
}
