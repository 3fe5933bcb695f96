/**
 * Records of an `.xls` file that cells, their formats, merges and formulas are made of, in the versions 5 and 8: begin and end,
 * sheets, strings, cells, formats, styles, merges, names and references to other sheets, dates, code page, password.
 */
const NEEDED = new Set([
  ...[0x0809, 0x000a, 0x0085, 0x00fc, 0x003c, 0x00fd, 0x0204, 0x00d6, 0x027e, 0x00bd, 0x0203, 0x0006, 0x0207, 0x0205],
  ...[0x041e, 0x00e0, 0x00e5, 0x0018, 0x0017, 0x01ae, 0x0022, 0x0042, 0x002f, 0x04bc, 0x0221, 0x0200],
]);
/** A record that the library passes over. */
const IGNORED = 0x0097;
const HEAD = 4;

/**
 * Hides every other record from the library, which trusts what records say about themselves: a few bytes of a hostile file
 * (a link over a million cells, a text without end) could take all memory. Changes the bytes in place.
 */
export function keepCells(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + HEAD <= stream.length; at += HEAD + view.getUint16(at + 2, true)) {
    if (!NEEDED.has(view.getUint16(at, true))) view.setUint16(at, IGNORED, true);
  }
  return stream;
}
