import type { DraftParagraph, DraftSpan } from '../../../core/draft';
import { escapeAttribute, escapeText } from '../../package/xml/entities';
import { BOOKMARK, NAMES } from './names';
import { documentPackage, relationshipId } from './package';
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
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, bookmarks)).join('');
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

function paragraphXml({ style, spans }: DraftParagraph, bookmarks: Bookmarks): string {
  const inside = spans.map((span) => spanXml(span, bookmarks)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${looks[style].id}"/></w:pPr>${inside}</w:p>`;
}

function spanXml(span: DraftSpan, bookmarks: Bookmarks): string {
  switch (span.kind) {
    case 'text':
      return runXml(span.text);
    case 'gap':
      return runXml(span.text, '<w:highlight w:val="yellow"/>');
    case 'figure':
      return bookmarks.around(span.key, runXml(span.text));
  }
}

function runXml(text: string, properties = ''): string {
  if (text === '') return '';
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

function footerXml(): string {
  const small = '<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
  const run = (inside: string): string => `<w:r>${small}${inside}</w:r>`;
  const field = [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>1</w:t>'),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
  return `<w:ftr ${NAMES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('<w:t xml:space="preserve">— </w:t>')}${field}${run('<w:t xml:space="preserve"> —</w:t>')}</w:p></w:ftr>`;
}
