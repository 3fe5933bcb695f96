import { partProblems } from '../../../core/messages/files';
import { XmlFault } from './fault';

const UTF8 = 'utf-8';
const HEAD = 100;
const DECLARED = /^\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/;

/** Encodings that workbooks are met in, most of them from programs that do not know better. */
const KNOWN = new Set([
  ...['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii', 'iso-8859-1', 'windows-1252'],
  ...['gb2312', 'gbk', 'gb18030', 'big5'],
]);

/** The text of an XML part, a byte order mark kept so that positions match the bytes. */
export function decodeXml(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decoder(wide).decode(bytes);
  // Almost every part is UTF-8, so that it says so is looked up in the text.
  const text = decoder(UTF8).decode(bytes);
  const declared = DECLARED.exec(text.slice(0, HEAD))?.[1]?.toLowerCase() ?? UTF8;
  return declared === UTF8 ? text : decoder(declared).decode(bytes);
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const decoders = new Map<string, TextDecoder>();

function decoder(encoding: string): TextDecoder {
  if (!KNOWN.has(encoding)) throw new XmlFault(partProblems.badEncoding, 0);
  const made = decoders.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
  decoders.set(encoding, made);
  return made;
}
