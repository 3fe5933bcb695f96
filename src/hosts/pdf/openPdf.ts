import { getDocumentProxy } from 'unpdf';
import {
  emptyText,
  pdfTakesTooLong,
  pdfWithoutCodes,
  textBomb,
  tooManyPages,
  unreadablePdf,
} from '../../core/messages/textFiles';
import type { TextSource } from '../../core/narrative';
import { FileFault } from '../package/faults';
import type { AskedFor } from './characterMaps';
import { notedTables } from './characterMaps';
import type { PdfLine, PdfText } from './lines';
import { linesOf } from './lines';
import { paragraphsOf } from './paragraphs';
import { unpacksToMoreThan } from './unpacked';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const MOST_PAGES = 500;
const MOST_CHARACTERS = 4_000_000;
const MOST_SECONDS = 30;
/** What the text may unpack to, in bytes: 500 crowded pages take a fifth of it. */
const MOST_UNPACKED = 32 * 1024 * 1024;
/** pdf.js tells of errors only, and only to us. */
const SILENT = 0;

/**
 * The text of a PDF, lines joined to paragraphs. Tables are lines with tabs: they are not read as forms, and nothing can be
 * written into it.
 * @throws FileFault where it cannot be read, or holds pictures only
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<TextSource> {
  if (unpacksToMoreThan(bytes, MOST_UNPACKED)) throw new FileFault('tooLarge', textBomb());
  const asked: AskedFor = { characterMaps: new Set() };
  const options = { verbosity: SILENT, BinaryDataFactory: notedTables(asked) };
  const pdf = await read(getDocumentProxy(new Uint8Array(bytes), options));
  try {
    const texts = paragraphsOf(await pagesOf(pdf), await pageWidth(pdf));
    // Text in such fonts is left out without a word: what is left is not what the document says.
    if (asked.characterMaps.size > 0) throw new FileFault('notAText', pdfWithoutCodes());
    if (texts.every((text) => text.trim() === '')) throw new FileFault('emptyText', emptyText());
    return { name, paragraphs: texts.map((text) => ({ text })) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function pagesOf(pdf: Pdf): Promise<PdfLine[][]> {
  if (pdf.numPages > MOST_PAGES) throw new FileFault('tooLarge', tooManyPages(pdf.numPages, MOST_PAGES));
  const pages: PdfLine[][] = [];
  const until = Date.now() + MOST_SECONDS * 1000;
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (Date.now() > until || characters > MOST_CHARACTERS) throw new FileFault('tooLarge', pdfTakesTooLong());
    const texts = await textsOf(pdf, number);
    characters += texts.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(linesOf(texts));
  }
  return pages;
}

/** Width of the first page, in points. */
async function pageWidth(pdf: Pdf): Promise<number> {
  const [left = 0, , right = 0] = (await read(pdf.getPage(1))).view;
  return right - left;
}

async function textsOf(pdf: Pdf, number: number): Promise<PdfText[]> {
  const page = await read(pdf.getPage(number));
  const { items } = await read(page.getTextContent());
  page.cleanup();
  return items.flatMap((item): PdfText[] => {
    if (!('str' in item)) return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: item.height }];
  });
}

/** What the library gives; whatever it stumbles over, the remedy is the same. */
async function read<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch {
    throw new FileFault('notAText', unreadablePdf());
  }
}
