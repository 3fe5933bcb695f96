import type { TextSource, TextTable } from '../../core/narrative';
import { notAText, emptyText } from '../../core/messages/textFiles';
import { FileFault } from '../package/faults';
import { ZipArchive } from '../package/zip/archive';
import { inText } from './faults';
import type { ParagraphPlace } from './reading/places';
import { mainPart } from './reading/parts';
import { readDocument } from './reading/readDocument';
import { documentTables } from './tables/documentTables';

/** A Word document that has been read. */
export interface OpenedDocument {
  readonly source: TextSource;
  /** Its tables as sheets, for the reader of forms. */
  readonly tables: readonly TextTable[];
  /** Where each paragraph of the source came from. */
  readonly places: readonly ParagraphPlace[];
}

/**
 * Reads a `.docx` (`.docm`, `.dotx`).
 * @param name as the user knows it
 * @throws FileFault
 */
export function openDocument(bytes: Uint8Array, name: string): OpenedDocument {
  return inText(() => {
    const archive = new ZipArchive(bytes);
    const main = mainPart(archive);
    if (main === undefined) throw new FileFault('notAText', notAText());
    const document = readDocument(archive, main);
    const paragraphs = document.paragraphs.map(({ text }) => text);
    if (paragraphs.every(({ text }) => text.trim() === '')) throw new FileFault('emptyText', emptyText());
    const places = document.paragraphs.map(({ place }) => place);
    return { source: { name, paragraphs }, tables: documentTables(document), places };
  });
}
