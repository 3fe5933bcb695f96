import { crc32, inflate } from '#zip/codec';
import { damagedPart, packedWithPassword, zipBomb } from '../faults';
import { limits } from '../limits';
import type { ZipEntry } from './directory';
import { inflateBeside } from './inflateBeside';

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
 * @throws FileFault zipBomb, damagedZip, passwordProtected
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const unpacked = inflated(packedBytes(bytes, entry), entry);
  if (!isConfirmed(unpacked, entry)) throw damagedPart(entry.path);
  return unpacked;
}

/**
 * The same by the browser's own means.
 * @returns `undefined` where there are none for it, or where the entry is damaged: `unpack` says so
 * @throws FileFault zipBomb, damagedZip, passwordProtected
 */
export async function unpackBeside(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== DEFLATED) return undefined;
  const unpacked = await inflateBeside(packed, entry.size);
  return unpacked !== undefined && isConfirmed(unpacked, entry) ? unpacked : undefined;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if ((entry.flags & ENCRYPTED) !== 0) throw packedWithPassword();
  if (entry.size > limits.partBytes) throw zipBomb();
  if (entry.size > limits.ratioFrom && entry.size > entry.packedSize * limits.ratio) throw zipBomb();
  const start = dataStart(bytes, entry);
  return bytes.subarray(start, start + entry.packedSize);
}

function isConfirmed(unpacked: Uint8Array, { size, crc }: ZipEntry): boolean {
  return unpacked.length === size && crc32(unpacked) === crc;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damagedPart(entry.path);
  const unpacked = inflate(packed, entry.size);
  if (unpacked === undefined) throw damagedPart(entry.path);
  return unpacked;
}
