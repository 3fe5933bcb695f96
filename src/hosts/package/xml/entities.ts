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
const SMALL_X = 120;
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
    const value = end === -1 || end - at > LONGEST ? undefined : resolve(text, at + 1, end);
    if (value === undefined) throw new XmlFault(partProblems.badEntity, position);
    decoded += at === from ? value : text.slice(from, at) + value;
    from = end + 1;
  }
  return from === text.length ? decoded : decoded + text.slice(from);
}

/** Some programs write every Chinese character as a reference, so nothing is cut out of the text for one. */
function resolve(text: string, from: number, end: number): string | undefined {
  if (text.charCodeAt(from) !== HASH) return NAMED.get(text.slice(from, end));
  const hex = text.charCodeAt(from + 1) === SMALL_X;
  const code = hex ? numberIn(text, from + 2, end, 16) : numberIn(text, from + 1, end, 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The number that digits write, `NaN` where there are none or others. */
function numberIn(text: string, from: number, end: number, radix: 10 | 16): number {
  let number = from === end ? NaN : 0;
  for (let at = from; at < end; at += 1) number = number * radix + digit(text.charCodeAt(at), radix);
  return number;
}

function digit(code: number, radix: 10 | 16): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 97;
  return radix === 16 && letter >= 0 && letter < 6 ? letter + 10 : NaN;
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
