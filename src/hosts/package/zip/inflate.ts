import { crc32, inflate } from '#zip/codec';
import { damagedPart, zipBomb } from '../faults';
import { limits } from '../limits';
import type { ZipEntry } from './directory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

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
  const unpacked = inflate(packed, entry.size);
  if (unpacked === undefined) throw damagedPart(entry.path);
  return unpacked;
}
