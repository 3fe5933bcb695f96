import { STORED_NAMESPACE } from './marks';

const ROOT = /<(?:\w+:)?duibiao\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?duibiao\s*>)/;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The custom XML part that keeps a text: one element of our namespace around it. */
export function storedXml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<duibiao xmlns="${STORED_NAMESPACE}">${escaped}</duibiao>`;
}

/** The text in a part of ours as any program has saved it again, `null` for what is none. */
export function storedText(xml: string): string | null {
  const match = ROOT.exec(xml);
  if (match === null || !xml.includes(STORED_NAMESPACE)) return null;
  return (match[1] ?? '').replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) => entity(name) ?? whole);
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
