import { partProblems } from '../../../core/messages/files';
import { XmlFault } from './fault';

const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/;

/** Encodings that workbooks are met in, most of them from programs that do not know better. */
const KNOWN = new Set([
  ...['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii', 'iso-8859-1', 'windows-1252'],
  ...['gb2312', 'gbk', 'gb18030', 'big5'],
]);

/** The text of an XML part, a byte order mark kept so that positions match the bytes. */
export function decodeXml(bytes: Uint8Array): string {
  return decoder(encodingOf(bytes)).decode(bytes);
}

/** Lower-case name of the encoding a part is written in. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100)).replace(/^\u00ef\u00bb\u00bf/, '');
  return DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

const decoders = new Map<string, TextDecoder>();

function decoder(encoding: string): TextDecoder {
  if (!KNOWN.has(encoding)) throw new XmlFault(partProblems.badEncoding, 0);
  const made = decoders.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
  decoders.set(encoding, made);
  return made;
}
