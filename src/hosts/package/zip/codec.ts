import { deflateSync, Inflate, inflateSync } from 'fflate';

/** Deflate gives at most 1032 bytes for one, so up to here a wrong size can cost no more than some 250 MB of work. */
const AT_ONCE = 256 * 1024;

/**
 * Unpacks deflated bytes; `codecNode.ts` does the same by Node's own means and is taken where there is Node.
 * @param size what they should give: more is never unpacked
 * @returns `undefined` where they are damaged, cut off or give more
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const out = new Uint8Array(size);
    return packed.length <= AT_ONCE ? inflateSync(packed, { out }) : inflatedInSteps(packed, out);
  } catch (error) {
    if (isInflateFault(error)) return undefined;
    throw error;
  }
}

/** @param level from 1, quick, to 9, small */
export function deflate(data: Uint8Array, level: 1 | 3 | 6 | 9): Uint8Array {
  return deflateSync(data, { level });
}

export { crc32 } from './crc32';

function inflatedInSteps(packed: Uint8Array, out: Uint8Array): Uint8Array {
  let length = 0;
  const stream = new Inflate((chunk) => {
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += AT_ONCE) {
    stream.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
  }
  return out.subarray(0, length);
}

/** fflate's own errors carry a code; what does not fit its buffer is a RangeError, of whatever realm. */
function isInflateFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return 'code' in error || ('name' in error && error.name === 'RangeError');
}
