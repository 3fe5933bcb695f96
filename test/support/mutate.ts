import { mutateStructure } from './mutateStructure';

/** A small generator of repeatable chance (mulberry32); numbers from 0 up to but not including 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TOKENS = [
  ...[
    '<',
    '>',
    '"',
    '&',
    '/>',
    '</c>',
    '<c>',
    '<row>',
    '<![CDATA[',
    '<!--',
    '<!DOCTYPE a [',
    '&#0;',
    '&#x110000;',
    '&x;',
  ],
  ...[
    '99999999999999',
    '-1',
    '1e999',
    'NaN',
    'A1048577',
    'XFE1',
    'A1:XFD1048576',
    '\u0000',
    '\uFFFE',
    '_x0000_',
    '公开',
  ],
];

/** Bytes changed at random: flipped, cut, doubled, swapped, or overwritten. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let copy = bytes.slice();
  for (let round = Math.floor(random() * 4); round >= 0; round -= 1) copy = mutateOnce(copy, random);
  return copy;
}

function mutateOnce(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() * random() * 200);
  const copy = new Uint8Array(bytes);
  switch (Math.floor(random() * 6)) {
    case 0:
      return copy.slice(0, at);
    case 1:
      return copy.fill(Math.floor(random() * 256), at, at + length);
    case 2:
      copy.copyWithin(at, Math.floor(random() * bytes.length), Math.floor(random() * bytes.length));
      return copy;
    case 3:
      return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(Math.max(0, at - length))]);
    default:
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return copy;
  }
}

/** A part's text changed at random: tokens of XML put in, stretches taken out, doubled or moved, digits made huge. */
export function mutateText(text: string, random: () => number): string {
  let mutated = text;
  for (let round = Math.floor(random() * 4); round >= 0; round -= 1) mutated = mutateTextOnce(mutated, random);
  return mutated;
}

function mutateTextOnce(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const end = at + Math.floor(random() * random() * 300);
  const token = TOKENS[Math.floor(random() * TOKENS.length)] ?? '';
  switch (Math.floor(random() * 7)) {
    case 5:
    case 6:
      return mutateStructure(text, random);
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at).replace(/"[^"<>]*"/, `"${token}"`);
    case 3:
      return text.slice(0, at) + text.slice(at).replace(/\d+/, token);
    default:
      return text.slice(0, at) + token + text.slice(at);
  }
}
