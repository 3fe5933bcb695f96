import { STORED_NAMESPACE } from './marks';

const OUR_ROOT = /<(?:[\w.-]+:)?duibiao(?=[\s/>])/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The custom XML part that keeps a text: one element of our namespace around it. */
export function storedXml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<duibiao xmlns="${STORED_NAMESPACE}">${escaped}</duibiao>`;
}

/** The text in a part of ours as any program has saved it again, `null` for what is none. */
export function storedText(xml: string): string | null {
  if (!xml.includes(STORED_NAMESPACE)) return null;
  const start = rootStart(xml);
  OUR_ROOT.lastIndex = start;
  const end = xml.indexOf('>', start);
  if (start === -1 || !OUR_ROOT.test(xml) || end === -1) return null;
  if (!xml.slice(start, end).includes(STORED_NAMESPACE)) return null;
  if (xml[end - 1] === '/') return '';
  const close = xml.lastIndexOf('</');
  if (close < end) return null;
  return xml
    .slice(end + 1, close)
    .replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) => entity(name) ?? whole);
}

/** Where the root element begins, behind the declaration and comments; -1 where there is none. */
function rootStart(xml: string): number {
  let at = xml.indexOf('<');
  while (at !== -1 && (xml[at + 1] === '?' || xml[at + 1] === '!')) {
    const end = xml.startsWith('<!--', at) ? xml.indexOf('-->', at) : xml.indexOf('>', at);
    at = end === -1 ? -1 : xml.indexOf('<', end);
  }
  return at;
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
