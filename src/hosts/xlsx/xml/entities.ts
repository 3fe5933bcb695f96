import { partProblems } from '../../../core/messages/files';
import { XmlFault } from './fault';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&([^;&]{0,12});?/g;
const NUMERIC = /^#(?:x([0-9a-fA-F]+)|(\d+))$/;

/** Text of an XML file with its character references resolved and its line ends as XML wants them. */
export function decodeText(raw: string, position = 0): string {
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole: string, name: string) => {
    const value = whole.endsWith(';') ? resolve(name) : undefined;
    if (value === undefined) throw new XmlFault(partProblems.badEntity, position);
    return value;
  });
}

function resolve(name: string): string | undefined {
  const match = NUMERIC.exec(name);
  if (match === null) return NAMED.get(name);
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text as it may stand between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Text as it may stand in an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML cannot hold are written `_x000D_` in cell texts. */
export function decodeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
