import type { DraftParagraph, DraftSpan } from '../../../core/draft';
import { escapeAttribute } from '../../package/xml/entities';
import { BOOKMARK } from './names';
import { paragraphXml, runXml } from './paragraphs';
import { looks } from './styles';

/** Bookmarks are numbered through the document, and no two have one name. */
export class Bookmarks {
  private next = 1;
  private readonly names = new Set<string>();

  around(key: string, xml: string): string {
    const name = BOOKMARK + key;
    if (this.names.has(name)) return xml;
    this.names.add(name);
    const id = this.next;
    this.next += 1;
    return `<w:bookmarkStart w:id="${id}" w:name="${escapeAttribute(name)}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

/** A paragraph of a draft. @param before what stands before its words */
export function draftedXml({ style, spans }: DraftParagraph, bookmarks: Bookmarks, before = ''): string {
  const inside = spans.map((span) => spanXml(span, bookmarks)).join('');
  return paragraphXml(`<w:pStyle w:val="${looks[style].id}"/>`, before + inside);
}

function spanXml(span: DraftSpan, bookmarks: Bookmarks): string {
  switch (span.kind) {
    case 'text':
      return runXml(span.text);
    case 'place':
      return bookmarks.around(span.key, '');
    case 'gap': {
      const run = runXml(span.text, { highlight: true });
      return span.key === undefined ? run : bookmarks.around(span.key, run);
    }
    case 'figure':
      return bookmarks.around(span.key, runXml(span.text));
  }
}
