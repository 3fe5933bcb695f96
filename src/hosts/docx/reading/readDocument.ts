import { partProblems } from '../../../core/messages/files';
import { limits } from '../../package/limits';
import type { PartSource } from '../../package/parts';
import { guarded, missingPart, readText } from '../../package/parts';
import { readRelationships } from '../../package/relationships';
import { unreadablePart } from '../../package/faults';
import { XmlScanner } from '../../package/xml/scanner';
import { readNotes } from './notes';
import type { DocumentTable } from './openTables';
import type { ReadParagraph } from './paragraph';
import { relatedPart } from './parts';
import type { Story } from './story';
import { readStory } from './story';
import type { HeadingOf } from './styles';
import { readHeadings } from './styles';

/** A Word document as it was read. */
export interface ReadDocument {
  /**
   * In the order they are read: the body with its tables in place, text boxes after the paragraph they hang on, then footnotes
   * and endnotes. Deleted and hidden text, field codes, comments, headers and footers are left out.
   */
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly DocumentTable[];
}

/** @throws FileFault */
export function readDocument(parts: PartSource, main: string): ReadDocument {
  const relationships = readRelationships(parts, main);
  const related = (type: string): string | undefined => relatedPart(parts, relationships, type);
  const headingOf = readHeadings(parts, related('styles'));
  const { paragraphs, tables, marks } = readMain(parts, main, headingOf);
  const footnotes = readNotes(parts, related('footnotes'), 'footnote', marks, headingOf);
  const endnotes = readNotes(parts, related('endnotes'), 'endnote', marks, headingOf);
  return { paragraphs: [...paragraphs, ...footnotes, ...endnotes], tables };
}

function readMain(parts: PartSource, main: string, headingOf: HeadingOf): Story {
  const text = readText(parts, main);
  if (text === undefined) throw missingPart(main);
  if (text.length > limits.treeBytes) throw unreadablePart(main, partProblems.tooMuch);
  return guarded(main, () => {
    const scanner = new XmlScanner(text);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.is('body')) return readStory(scanner, { part: main, headingOf });
    }
    throw unreadablePart(main, partProblems.missing);
  });
}
