type Wide = 'utf-16le' | 'utf-16be';

/** So much of a text shows in which encoding it is. */
const SAMPLE_BYTES = 4096;

/** Text in a file whose encoding nobody says: a mark at its beginning tells, else it is UTF-8 where it can be, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return decodeUtf8(bytes) ?? decodeGb18030(bytes);
}

/** UTF-16 as a mark at the beginning or the zeros between ASCII characters tell it; `undefined` for all else. */
export function wideEncoding(bytes: Uint8Array): Wide | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return withoutMark(bytes.subarray(0, SAMPLE_BYTES));
}

/** `undefined` where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch (error) {
    // Of whatever realm.
    if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError') return undefined;
    throw error;
  }
}

export function decodeGb18030(bytes: Uint8Array): string {
  return new TextDecoder('gb18030').decode(bytes);
}

/** UTF-16 without a mark has a 0 beside every ASCII character; a few may stray into any other text. */
function withoutMark(sample: Uint8Array): Wide | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 64 || sample.length === 0) return undefined;
  if (even + odd < sample.length / 3 && decodeUtf8(sample, true) !== undefined) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}
