import { partProblems } from '../../core/messages/files';
import { limits } from '../package/limits';
import { XmlFault } from '../package/xml/fault';
import { decodeCellText, decodeText } from '../package/xml/entities';
import { XmlScanner } from '../package/xml/scanner';

/** A string as almost every program writes it: of one run, with no phonetic reading but perhaps settings for one. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t>(?:<phoneticPr(?: \w+="[^"]*")*\/>)?<\/si>/y;

/** The workbook's shared strings by index; phonetic readings are left out. */
export function readSharedStrings(text: string): string[] {
  const scanner = new XmlScanner(text);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 2 && scanner.is('si')) strings.push(readRichText(scanner));
    if (scanner.depth === 1) takePlainStrings(scanner, strings);
    if (strings.length > limits.cells) throw new XmlFault(partProblems.tooMuch, scanner.start);
  }
  return strings;
}

function takePlainStrings(scanner: XmlScanner, strings: string[]): void {
  while (strings.length <= limits.cells) {
    const text = scanner.take(PLAIN)?.[1];
    if (text === undefined) return;
    strings.push(decodeCellText(decodeText(text)));
  }
}

/** Standing on the `open` of `<si>` or `<is>`: the text of all its runs; stands on its `close` afterwards. */
export function readRichText(scanner: XmlScanner): string {
  let text = '';
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.is('t')) text += scanner.readText();
    else if (scanner.is('rPh')) scanner.skip();
  }
  return decodeCellText(text);
}
