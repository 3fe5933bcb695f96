import type { CellContent } from '../../../core/edits';
import { escapeText } from '../../package/xml/entities';

/** Characters that XML cannot hold, and what reads like their escape, as cell texts write them. */
const UNWRITABLE = /[^\t\n\r\u0020-\uFFFD]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A formula that is nothing but an error value. */
const ERROR = /^#[A-Z0-9/]+[!?]?$/;
/** The longest text a cell can hold. */
const LONGEST = 32_767;

/**
 * A cell's XML. A text is written as a text, whatever it begins with, so that it never becomes a formula.
 * @param address A1 address @param style index of the cell style, 0 for none @param p prefix of the part's elements
 */
export function cellXml(address: string, content: CellContent, style: number, p: string): string {
  const open = `<${p}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (content === null || (typeof content === 'number' && !Number.isFinite(content))) return `${open}/>`;
  if (typeof content === 'string') return `${open} t="inlineStr"><${p}is>${textXml(content, p)}</${p}is></${p}c>`;
  if (typeof content === 'boolean') return `${open} t="b"><${p}v>${content ? 1 : 0}</${p}v></${p}c>`;
  if (typeof content === 'number') return `${open}><${p}v>${content}</${p}v></${p}c>`;
  const { formula, cached } = content;
  if (ERROR.test(formula)) return `${open} t="e"><${p}v>${formula}</${p}v></${p}c>`;
  const type = typeof cached === 'string' ? ' t="str"' : '';
  const value = cached === undefined || cached === null ? '' : `<${p}v>${escapeText(cellText(String(cached)))}</${p}v>`;
  return `${open}${type}><${p}f>${escapeText(formula)}</${p}f>${value}</${p}c>`;
}

function textXml(text: string, p: string): string {
  return `<${p}t xml:space="preserve">${escapeText(cellText(text))}</${p}t>`;
}

function cellText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
