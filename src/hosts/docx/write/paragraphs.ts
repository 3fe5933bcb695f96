import { escapeText } from '../../package/xml/entities';
import { NAMES } from './names';

/** How a run of text looks. */
export interface RunLook {
  /** Half points; that of the paragraph's style where absent. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly highlight?: boolean;
}

/** A run of text; nothing for no text. */
export function runXml(text: string, { size, bold = false, highlight = false }: RunLook = {}): string {
  if (text === '') return '';
  const properties = [
    bold ? '<w:b/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    highlight ? '<w:highlight w:val="yellow"/>' : '',
  ].join('');
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

/** A paragraph. @param properties inside of its `w:pPr` */
export function paragraphXml(properties: string, inside: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
}

/** A footer with the number of the page between dashes. */
export function footerXml(): string {
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
