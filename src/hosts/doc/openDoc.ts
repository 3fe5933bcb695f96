import { emptyText, oldWord } from '../../core/messages/textFiles';
import type { TextSource } from '../../core/narrative';
import { CompoundFile } from '../package/compoundFile';
import { FileFault } from '../package/faults';
import { readCharacters, readHead } from './pieces';
import type { TextLengths } from './pieces';
import { readable } from './readable';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of an old Word document (`.doc`, and `.wps`, which often is one): body, footnotes, endnotes, text boxes, a row of a
 * table as one paragraph with tabs. Tables are not read as forms, and nothing can be written into it.
 * @throws FileFault where it is none, too old, or protected
 */
export function openDoc(bytes: Uint8Array, name: string): TextSource {
  const paragraphs = storiesOf(bytes).flatMap(readable);
  if (paragraphs.every((text) => text.trim() === '')) throw new FileFault('emptyText', emptyText());
  return { name, paragraphs: paragraphs.map((text) => ({ text })) };
}

function storiesOf(bytes: Uint8Array): string[] {
  const file = OLE.every((byte, at) => bytes[at] === byte) ? new CompoundFile(bytes) : undefined;
  const document = file?.stream('WordDocument');
  const head = document === undefined ? undefined : readHead(document);
  const table = head === undefined ? undefined : file?.stream(head.table);
  if (document === undefined || head === undefined || table === undefined) throw new FileFault('notAText', oldWord());
  return split(readCharacters(document, table, head), head.lengths);
}

/** Headers and comments are no part of the text. */
function split(text: string, { body, footnotes, headers, comments, endnotes, textBoxes }: TextLengths): string[] {
  const notes = body + footnotes + headers + comments;
  return [
    text.slice(0, body),
    text.slice(body, body + footnotes),
    text.slice(notes, notes + endnotes),
    text.slice(notes + endnotes, notes + endnotes + textBoxes),
  ];
}
