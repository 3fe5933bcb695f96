/** A hyperlink and its tooltip, both over a rectangle that may claim every cell of a sheet. */
const LINKS = new Set([0x01b8, 0x0800]);
/** A record that readers pass over. */
const IGNORED = 0x0097;
const HEAD = 4;

/**
 * The cells of an `.xls` file without its hyperlinks: the library fills a link's whole rectangle with cells, so that a hostile
 * file of a few bytes could take all memory.
 */
export function withoutLinks(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + HEAD <= stream.length; at += HEAD + view.getUint16(at + 2, true)) {
    if (LINKS.has(view.getUint16(at, true))) view.setUint16(at, IGNORED, true);
  }
  return stream;
}
