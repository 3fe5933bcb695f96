import type { PartSource } from '../../package/parts';
import { guarded, readText } from '../../package/parts';
import { XmlScanner } from '../../package/xml/scanner';
import type { ReadParagraph } from './paragraph';
import type { Story } from './story';
import { readStory } from './story';
import type { HeadingOf } from './styles';

export type NoteKind = 'footnote' | 'endnote';

/** The paragraphs of the footnotes or endnotes that the body has a mark for, in the order of their part. */
export function readNotes(
  parts: PartSource,
  part: string | undefined,
  kind: NoteKind,
  marks: Story['marks'],
  headingOf: HeadingOf,
): ReadParagraph[] {
  const text = part === undefined ? undefined : readText(parts, part);
  if (text === undefined || part === undefined) return [];
  return guarded(part, () => {
    const scanner = new XmlScanner(text);
    const found: ReadParagraph[] = [];
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || !scanner.is(kind)) continue;
      const hungAt = marks.get(`${kind} ${scanner.attribute(`${scanner.prefix}id`) ?? ''}`);
      if (hungAt === undefined) scanner.skip();
      else found.push(...readStory(scanner, { part, headingOf, hungAt }).paragraphs);
    }
    return found;
  });
}
