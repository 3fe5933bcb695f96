import { partProblems } from '../../../core/messages/files';
import { XmlFault } from './fault';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['lt', 60],
  ['gt', 62],
  ['amp', 38],
  ['quot', 34],
  ['apos', 39],
]);
const AMPERSAND = 38;
const HASH = 35;
const SMALL_X = 120;
/** The most letters a reference can reasonably have. */
const LONGEST = 12;
/** A call takes only so many arguments. */
const AT_ONCE = 1024;

/** Text of an XML file with its character references resolved and its line ends as XML wants them. */
export function decodeText(raw: string, position = 0): string {
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  return text.includes('&') ? resolved(text, position) : text;
}

/** Some programs write every Chinese character as a reference, so the text is made of code points and not joined of pieces. */
function resolved(text: string, position: number): string {
  const codes: number[] = [];
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code === AMPERSAND) {
      const end = text.indexOf(';', at);
      code = end === -1 || end - at > LONGEST ? NaN : referred(text, at + 1, end);
      if (!(code <= 0x10ffff)) throw new XmlFault(partProblems.badEntity, position);
      at = end;
    }
    codes.push(code);
    if (codes.length === AT_ONCE) decoded += String.fromCodePoint(...codes.splice(0));
  }
  return decoded + String.fromCodePoint(...codes);
}

/** The code point that the reference between `&` and `;` means, `NaN` where it is none. */
function referred(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) !== HASH) return NAMED.get(text.slice(from, end)) ?? NaN;
  return text.charCodeAt(from + 1) === SMALL_X ? numberIn(text, from + 2, end, 16) : numberIn(text, from + 1, end, 10);
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

/** Control characters and what is no character, which no XML file can hold (XML 1.0, 2.2). */
const UNWRITABLE = /[^\t\n\r\u0020-\uFFFD]/g;

/** Text as it may stand between tags; `\uFFFD` for a character that XML cannot hold, as a file name may have. */
export function escapeText(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
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
