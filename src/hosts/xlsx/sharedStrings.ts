import { partProblems } from '../../core/messages/files';
import { limits } from '../package/limits';
import { XmlFault } from '../package/xml/fault';
import { decodeCellText } from '../package/xml/entities';
import { XmlScanner } from '../package/xml/scanner';

/** The workbook's shared strings by index; phonetic readings are left out. */
export function readSharedStrings(text: string): string[] {
  const scanner = new XmlScanner(text);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.depth !== 2 || !scanner.is('si')) continue;
    strings.push(readRichText(scanner));
    if (strings.length > limits.cells) throw new XmlFault(partProblems.tooMuch, scanner.start);
  }
  return strings;
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
