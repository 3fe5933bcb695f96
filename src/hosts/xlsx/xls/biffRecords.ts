import { fills } from './formulaTokens';

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
const BEGIN = 0x0809;
const BIFF8 = 0x0600;
const NAME = 0x0018;
/** Where records that hold a formula say how long it is; its tokens follow. */
const FORMULA_AT: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x04bc, 8],
  [0x0221, 12],
]);
const NAME_LENGTH_AT = 4;
/** Version 2 says it elsewhere, in one byte. */
const FORMULA_AT_IN_2 = 16;

/**
 * Hides every other record from the library, which trusts what records say about themselves: a few bytes of a hostile file
 * (a link over a million cells, a text without end, a formula longer than its record) could take all memory or never end.
 * Formulas that are damaged and what names stand for are emptied. Changes the bytes in place.
 */
export function keepCells(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const versioned = stream.length >= HEAD + 2 && view.getUint16(0, true) === BEGIN;
  const version = versioned ? view.getUint16(HEAD, true) : 0;
  for (let at = 0; at + HEAD <= stream.length; at += HEAD + view.getUint16(at + 2, true)) {
    const kind = view.getUint16(at, true);
    if (!NEEDED.has(kind)) view.setUint16(at, IGNORED, true);
    else emptyDamaged(stream, view, at, kind, version);
  }
  return stream;
}

function emptyDamaged(stream: Uint8Array, view: DataView, at: number, kind: number, version: number): void {
  const from = at + HEAD;
  const to = Math.min(stream.length, from + view.getUint16(at + 2, true));
  const place = FORMULA_AT.get(kind);
  if (kind === NAME && from + NAME_LENGTH_AT + 2 <= to) view.setUint16(from + NAME_LENGTH_AT, 0, true);
  else if (place === undefined) return;
  else if (version === 0 && kind === 0x0006 && from + FORMULA_AT_IN_2 < to) stream[from + FORMULA_AT_IN_2] = 0;
  else if (from + place + 2 > to) view.setUint16(at, IGNORED, true);
  else {
    const tokens = from + place + 2;
    const end = tokens + view.getUint16(from + place, true);
    if (end > to || !fills(stream, tokens, end, version === BIFF8)) view.setUint16(from + place, 0, true);
  }
}
