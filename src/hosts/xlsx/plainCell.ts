import type { WrittenCell } from './cellReader';
import { decodeCellText, decodeText } from '../package/xml/entities';
import type { XmlScanner } from '../package/xml/scanner';

/**
 * A cell as almost every program writes it: address, style and type in this order; then nothing, a text of one run, or a value
 * with or without a formula that is its own.
 */
const PLAIN =
  /<c r="([A-Z]{1,2})\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(?:<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>|(?:<f(?: aca="false")?>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?)<\/c>)/y;

/** Goes past a plain cell, `undefined` where none follows. */
export function takePlainCell(scanner: XmlScanner): WrittenCell | undefined {
  const found = scanner.take(PLAIN);
  if (found === null) return undefined;
  const text = found[4];
  return {
    column: found[1],
    type: found[3],
    style: found[2],
    raw: text === undefined ? decoded(found[6]) : decodeCellText(decodeText(text)),
    formula: decoded(found[5]),
  };
}

function decoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : decodeText(text);
}
