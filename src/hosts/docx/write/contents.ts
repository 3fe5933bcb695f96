import { escapeAttribute } from '../../package/xml/entities';
import { pageWidth } from './pages';
import { runXml } from './paragraphs';
import { tableLooks } from './styles';

/** Numbers of the contents' own bookmarks begin here, far from those of figures. */
const FIRST_ID = 900_000;
/** What Word makes the contents anew of: outline levels 1 and 2, as links. */
const FIELD = ' TOC \\o "1-2" \\u \\h ';

interface Entry {
  readonly text: string;
  readonly level: 0 | 1;
  readonly anchor: string;
}

/** The contents of a document: gathered while it is written, a field that Word brings up to date with page numbers. */
export class Contents {
  private readonly entries: Entry[] = [];

  /** @returns the bookmark that the entry leads to, to stand before the heading's words */
  entry(text: string, level: Entry['level']): string {
    const id = FIRST_ID + this.entries.length;
    const anchor = `_Toc${id}`;
    this.entries.push({ text, level, anchor });
    return `<w:bookmarkStart w:id="${id}" w:name="${escapeAttribute(anchor)}"/><w:bookmarkEnd w:id="${id}"/>`;
  }

  xml(): string {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${FIELD}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    return this.entries
      .map((entry, at) => entryXml(entry, at === 0 ? begin : '', at === this.entries.length - 1 ? end : ''))
      .join('');
  }
}

/** Title, dots, and the number of its page, which whoever opens the document works out. */
function entryXml({ text, level, anchor }: Entry, before: string, after: string): string {
  const indent = level === 0 ? '' : '<w:ind w:leftChars="200" w:left="560"/>';
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${pageWidth.upright}"/></w:tabs>`;
  const page = fieldXml(` PAGEREF ${anchor} \\h `);
  const link = `<w:hyperlink w:anchor="${escapeAttribute(anchor)}">${runXml(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="${tableLooks.contents.id}"/>${tabs}${indent}</w:pPr>${before}${link}${after}</w:p>`;
}

function fieldXml(instruction: string): string {
  const run = (inside: string): string => `<w:r>${inside}</w:r>`;
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve">${instruction}</w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}
