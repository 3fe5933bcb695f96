import { damagedPart, truncatedZip, zipBomb } from '../faults';
import { limits } from '../limits';

/** One entry of a zip archive as its central directory describes it. Offsets count from the start of the file. */
export interface ZipEntry {
  /** Path inside the archive with `/` between folders and none at the start. */
  readonly path: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** Where the record says `localOffset`: in four bytes, or in eight in its ZIP64 field. */
  readonly offsetField: { readonly at: number; readonly wide: boolean };
  /** Where this entry's record stands in the central directory, end excluded. */
  readonly record: { readonly start: number; readonly end: number };
}

const NAMES = new TextDecoder();
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const RECORD = 0x02014b50;
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const MAX_COMMENT = 0xffff;
const NEEDS_64 = 0xffffffff;

/** What is left of a ZIP64 extra field. */
interface Extra {
  at: number;
  readonly end: number;
}

/** Where the central directory stands, and the archive's comment. */
export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly comment: Uint8Array;
}

/**
 * The entries of a zip archive in the order of its central directory (ZIP64 included).
 * Sizes are checked here, before anything is unpacked.
 * @throws FileFault truncatedZip, zipBomb, damagedZip
 */
export function readDirectory(bytes: Uint8Array, place = locateDirectory(bytes)): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // 65,535 can also stand for a number in a ZIP64 record: without that one the file is cut.
  if (place.offset + place.count * RECORD_LENGTH > bytes.length) throw truncatedZip();
  if (place.count > limits.entries) throw zipBomb();
  const entries: ZipEntry[] = [];
  for (let at = place.offset; entries.length < place.count;) {
    const entry = readRecord(bytes, view, at);
    entries.push(entry);
    at = entry.record.end;
  }
  checkSizes(entries, bytes.length);
  return entries;
}

/** @throws FileFault truncatedZip */
export function locateDirectory(bytes: Uint8Array): DirectoryPlace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const wide = count === 0xffff || offset === NEEDS_64 ? locateDirectory64(view, end) : undefined;
  return { count, offset, ...wide, comment: bytes.subarray(end + END_LENGTH) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw truncatedZip();
}

function locateDirectory64(view: DataView, end: number): Omit<DirectoryPlace, 'comment'> | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw truncatedZip();
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (at + RECORD_LENGTH > bytes.length || view.getUint32(at, true) !== RECORD) throw truncatedZip();
  const nameEnd = at + RECORD_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) throw truncatedZip();
  const extra = findExtra64(view, nameEnd, extraEnd);
  const size = readField(view, placeOf(view, at + 24, extra));
  const packedSize = readField(view, placeOf(view, at + 20, extra));
  const offsetField = placeOf(view, at + 42, extra);
  return {
    path: normalPath(NAMES.decode(bytes.subarray(at + RECORD_LENGTH, nameEnd))),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    localOffset: readField(view, offsetField),
    offsetField,
    record: { start: at, end },
  };
}

/** Where a size or an offset stands: where the record says 0xFFFFFFFF, next in the ZIP64 extra field, which is used up so. */
function placeOf(view: DataView, offset: number, extra: Extra | undefined): ZipEntry['offsetField'] {
  const wide = extra !== undefined && view.getUint32(offset, true) === NEEDS_64 && extra.at + 8 <= extra.end;
  if (!wide) return { at: offset, wide };
  extra.at += 8;
  return { at: extra.at - 8, wide };
}

function readField(view: DataView, { at, wide }: ZipEntry['offsetField']): number {
  return wide ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true);
}

function findExtra64(view: DataView, start: number, end: number): Extra | undefined {
  for (let at = start; at + 4 <= end;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && next <= end) return { at: at + 4, end: next };
    at = next;
  }
  return undefined;
}

/** Some programs write Windows paths or a leading slash. */
function normalPath(name: string): string {
  if (!name.startsWith('/') && !name.includes('\\')) return name;
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function checkSizes(entries: readonly ZipEntry[], fileLength: number): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    total += entry.size;
    packed += entry.packedSize;
    if (entry.localOffset + 30 + entry.packedSize > fileLength) throw truncatedZip();
    if (entry.method === 0 && entry.size !== entry.packedSize) throw damagedPart(entry.path);
  }
  // Entries that overlap are the trick of the densest bombs: together they claim more than the file holds.
  if (total > limits.totalBytes || packed > fileLength) throw zipBomb();
}
