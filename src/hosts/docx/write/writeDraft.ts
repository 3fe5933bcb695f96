import type { DraftParagraph } from '../../../core/draft';
import { Bookmarks, draftedXml } from './drafted';
import { NAMES } from './names';
import { documentPackage } from './package';
import { sectionXml } from './pages';
import { footerXml } from './paragraphs';
import { stylesXml } from './styles';

/**
 * A draft as a `.docx`: A4, 仿宋 and 黑体, page numbers, gaps highlighted, a bookmark of ours around every figure so that it can
 * be found again.
 */
export function writeDraft(paragraphs: readonly DraftParagraph[]): Uint8Array {
  const bookmarks = new Bookmarks();
  return documentOf(paragraphs.map((paragraph) => draftedXml(paragraph, bookmarks)).join(''));
}

/**
 * A document of this content, whose last section is upright.
 * @param updates whether it has fields that whoever opens it is to bring up to date; Word asks first
 */
export function documentOf(body: string, updates = false): Uint8Array {
  return documentPackage({
    document: `<w:document ${NAMES}><w:body>${body}${sectionXml('upright')}</w:body></w:document>`,
    styles: stylesXml(),
    footer: footerXml(),
    settings: `<w:settings ${NAMES}>${updates ? '<w:updateFields w:val="true"/>' : ''}<w:characterSpacingControl w:val="compressPunctuation"/></w:settings>`,
  });
}
