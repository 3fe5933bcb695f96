import { Inflate } from 'fflate';

/** What a zlib stream starts with, before what is deflated. */
const ZLIB_HEADER = 2;
/** Packed bytes at a time: they give 4 MB at most. */
const STEP = 4096;
/** Where what is said of a stream is looked for, in bytes before it. */
const LONGEST_DICTIONARY = 1024;
const START = wordBytes('stream');
const END = wordBytes('endstream');
const LATIN = new TextDecoder('latin1');

/**
 * Whether the deflated streams of a PDF that its text is read from unpack to more than that many bytes. Pictures and fonts are
 * left out: pictures are never unpacked for a text, and whole Chinese fonts are large.
 */
export function unpacksToMoreThan(bytes: Uint8Array, limit: number): boolean {
  let left = limit;
  for (let at = find(bytes, START, 0); at >= 0; at = find(bytes, START, at)) {
    const start = afterLineBreak(bytes, at + START.length);
    const end = find(bytes, END, start);
    const stop = end < 0 ? bytes.length : end;
    if (isOfText(dictionaryBefore(bytes, at))) left -= unpackedLength(bytes.subarray(start, stop), left);
    if (left < 0) return true;
    at = stop + END.length;
  }
  return false;
}

function isOfText(dictionary: string): boolean {
  return (
    /\/(?:FlateDecode|Fl)\b/.test(dictionary) && !/\/(?:Image|Length1|CIDFontType0C|Type1C|OpenType)\b/.test(dictionary)
  );
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = LATIN.decode(bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return before.slice(before.lastIndexOf('obj') + 1);
}

/** How many bytes these give, counted up to a little more than the limit; damaged ones as far as they can be read. */
function unpackedLength(packed: Uint8Array, limit: number): number {
  let length = 0;
  const stream = new Inflate((chunk) => (length += chunk.length));
  try {
    for (let at = ZLIB_HEADER; at < packed.length && length <= limit; at += STEP)
      stream.push(packed.subarray(at, at + STEP));
  } catch (error) {
    // fflate's own errors carry a code.
    if (!(typeof error === 'object' && error !== null && 'code' in error)) throw error;
  }
  return length;
}

function afterLineBreak(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** Where the word stands from there on, -1 where nowhere. */
function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !word.every((byte, index) => bytes[at + index] === byte)) at = bytes.indexOf(first, at + 1);
  return at;
}

function wordBytes(word: string): Uint8Array {
  return new TextEncoder().encode(word);
}
