import type { DraftParagraph, DraftSpan } from '../../../core/draft';
import { escapeAttribute } from '../../package/xml/entities';
import { BOOKMARK, NAMES } from './names';
import { documentPackage, relationshipId } from './package';
import { footerXml, paragraphXml, runXml } from './paragraphs';
import { looks, stylesXml } from './styles';

/** A4 upright with the margins of official documents, in twentieths of a point. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1134" w:gutter="0"/>';

/**
 * A draft as a `.docx`: A4, 仿宋 and 黑体, page numbers, gaps highlighted, a bookmark of ours around every figure so that it can
 * be found again.
 */
export function writeDraft(paragraphs: readonly DraftParagraph[]): Uint8Array {
  const bookmarks = new Bookmarks();
  const body = paragraphs.map((paragraph) => draftedXml(paragraph, bookmarks)).join('');
  const footer = `<w:footerReference w:type="default" r:id="${relationshipId('footer')}"/>`;
  return documentPackage({
    document: `<w:document ${NAMES}><w:body>${body}<w:sectPr>${footer}${PAGE}</w:sectPr></w:body></w:document>`,
    styles: stylesXml(),
    footer: footerXml(),
    settings: `<w:settings ${NAMES}><w:characterSpacingControl w:val="compressPunctuation"/></w:settings>`,
  });
}

/** Bookmarks are numbered through the document, and no two have one name. */
class Bookmarks {
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

function draftedXml({ style, spans }: DraftParagraph, bookmarks: Bookmarks): string {
  const inside = spans.map((span) => spanXml(span, bookmarks)).join('');
  return paragraphXml(`<w:pStyle w:val="${looks[style].id}"/>`, inside);
}

function spanXml(span: DraftSpan, bookmarks: Bookmarks): string {
  switch (span.kind) {
    case 'text':
      return runXml(span.text);
    case 'gap':
      return runXml(span.text, { highlight: true });
    case 'figure':
      return bookmarks.around(span.key, runXml(span.text));
  }
}
