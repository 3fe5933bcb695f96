import * as zlib from 'node:zlib';
import { crc32 as ownCrc32 } from './crc32';

/** Smaller buffers zlib does not take. */
const LEAST = 64;

/**
 * Unpacks deflated bytes by Node's own means.
 * @param size what they should give: more is never unpacked
 * @returns `undefined` where they are damaged, cut off or give more
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // One byte more than needed, so that it need not ask for a second buffer to see that it is done.
    const room = Math.max(LEAST, size + 1);
    return zlib.inflateRawSync(packed, { chunkSize: room, maxOutputLength: room });
  } catch (error) {
    // Of whatever realm.
    if (typeof error === 'object' && error !== null && 'code' in error) return undefined;
    throw error;
  }
}

/** @param level from 1, quick, to 9, small */
export function deflate(data: Uint8Array, level: 1 | 3 | 6 | 9): Uint8Array {
  return zlib.deflateRawSync(data, { level });
}

/** CRC-32 of zip archives, as an unsigned number; Node has it from 20.15 on. */
export const crc32: (bytes: Uint8Array) => number = 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : ownCrc32;
