import { partProblems } from '../../../core/messages/files';
import { XmlFault } from './fault';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HASH = 35;
const HEX = /^[0-9a-fA-F]+$/;
const DECIMAL = /^\d+$/;
/** The most letters a reference can reasonably have. */
const LONGEST = 12;

/** Text of an XML file with its character references resolved and its line ends as XML wants them. */
export function decodeText(raw: string, position = 0): string {
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const value = end === -1 || end - at > LONGEST ? undefined : resolve(text.slice(at + 1, end));
    if (value === undefined) throw new XmlFault(partProblems.badEntity, position);
    decoded += text.slice(from, at) + value;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

const resolved = new Map<string, string>();
/** Some programs write every Chinese character as a reference, of which there are only so many. */
const REMEMBERED = 4096;

function resolve(name: string): string | undefined {
  if (name.charCodeAt(0) !== HASH) return NAMED.get(name);
  const known = resolved.get(name);
  if (known !== undefined) return known;
  const character = characterOf(name);
  if (character !== undefined && resolved.size < REMEMBERED) resolved.set(name, character);
  return character;
}

function characterOf(name: string): string | undefined {
  const hex = name[1] === 'x';
  const digits = name.slice(hex ? 2 : 1);
  const code = (hex ? HEX : DECIMAL).test(digits) ? parseInt(digits, hex ? 16 : 10) : Infinity;
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
