import { Inflate, inflateSync } from 'fflate';
import { damagedPart, zipBomb } from '../faults';
import { limits } from '../limits';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Deflate gives at most 1032 bytes for one, so up to here a wrong size can cost no more than some 250 MB of work. */
const AT_ONCE = 256 * 1024;

/** Where an entry's packed bytes start, after its local header. */
export function dataStart(bytes: Uint8Array, entry: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.localOffset;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) throw damagedPart(entry.path);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw damagedPart(entry.path);
  return start;
}

/**
 * An entry's unpacked bytes, their length and checksum confirmed. Never yields more than the directory declares.
 * @throws FileFault zipBomb, damagedZip
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > limits.partBytes) throw zipBomb();
  if (entry.size > limits.ratioFrom && entry.size > entry.packedSize * limits.ratio) throw zipBomb();
  if ((entry.flags & ENCRYPTED) !== 0) throw damagedPart(entry.path);
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = inflated(packed, entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damagedPart(entry.path);
  return unpacked;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damagedPart(entry.path);
  try {
    const out = new Uint8Array(entry.size);
    return packed.length <= AT_ONCE ? inflateSync(packed, { out }) : inflatedInSteps(packed, out);
  } catch (error) {
    throw isInflateFault(error) ? damagedPart(entry.path) : error;
  }
}

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
