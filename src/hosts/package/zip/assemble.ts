import { crc32, deflate } from '#zip/codec';
import type { ZipArchive } from './archive';
import type { ZipEntry } from './directory';
import { locateDirectory } from './directory';

const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip archive can say; new entries tell nobody when they were made. */
const FIRST_DAY = 0x21;
/** Level 3 packs worksheets almost as tightly as 6 in less than half the time. */
const LEVEL = 3;

/** Bytes that stand one after another, and how many. */
interface Pieces {
  readonly list: Uint8Array[];
  length: number;
}

interface Directory {
  readonly pieces: Pieces;
  count: number;
}

/**
 * The archive with some parts changed, added (at the end) or, for `null`, taken out. Every other entry is copied as it is: packed
 * bytes, order, names, dates and extra fields.
 */
export function assemble(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const pending = new Map([...changes].map(([path, data]) => [path.toLowerCase(), { path, data }]));
  const body: Pieces = { list: [], length: 0 };
  const directory: Directory = { pieces: { list: [], length: 0 }, count: 0 };
  for (const { entry, end } of inFileOrder(archive)) {
    // Of two entries with one name the one that is read is the one that changes.
    const change = archive.entry(entry.path) === entry ? pending.get(entry.path.toLowerCase()) : undefined;
    if (change === undefined) copyEntry(archive.bytes, entry, end, body, directory);
    else if (change.data !== null) writeEntry(archive.bytes, entry, change.data, body, directory);
    if (change !== undefined) pending.delete(entry.path.toLowerCase());
  }
  for (const { path, data } of pending.values()) if (data !== null) addEntry(path, data, body, directory);
  return finish(body, directory, locateDirectory(archive.bytes).comment);
}

/** An archive of these parts, in this order; it tells nobody when it was made. */
export function packParts(parts: Iterable<readonly [path: string, data: Uint8Array]>): Uint8Array {
  const body: Pieces = { list: [], length: 0 };
  const directory: Directory = { pieces: { list: [], length: 0 }, count: 0 };
  for (const [path, data] of parts) addEntry(path, data, body, directory);
  return finish(body, directory, new Uint8Array());
}

/** Entries as they lie in the file, each with where the next thing begins: data descriptors are copied along. */
function inFileOrder(archive: ZipArchive): { entry: ZipEntry; end: number }[] {
  const sorted = [...archive.entries].sort((a, b) => a.localOffset - b.localOffset);
  const directory = Math.min(...sorted.map((entry) => entry.record.start));
  return sorted.map((entry, at) => {
    const bound = entry.localOffset < directory ? directory : archive.bytes.length;
    return { entry, end: Math.min(sorted[at + 1]?.localOffset ?? bound, bound) };
  });
}

function copyEntry(bytes: Uint8Array, entry: ZipEntry, end: number, body: Pieces, directory: Directory): void {
  // A copy also of a Node Buffer, whose own slice() shares its memory.
  const record = new Uint8Array(bytes.subarray(entry.record.start, entry.record.end));
  const view = new DataView(record.buffer);
  const at = entry.offsetField.at - entry.record.start;
  if (entry.offsetField.wide) view.setBigUint64(at, BigInt(body.length), true);
  else view.setUint32(at, body.length, true);
  push(directory.pieces, record);
  directory.count += 1;
  push(body, bytes.subarray(entry.localOffset, end));
}

/** An entry of the archive with other content: name, date and attributes stay. */
function writeEntry(bytes: Uint8Array, entry: ZipEntry, data: Uint8Array, body: Pieces, directory: Directory): void {
  const old = new DataView(bytes.buffer, bytes.byteOffset + entry.record.start);
  const name = bytes.subarray(entry.record.start + 46, entry.record.start + 46 + old.getUint16(28, true));
  storeEntry(body, directory, name, data, {
    flags: old.getUint16(8, true) & UTF8_NAME,
    time: old.getUint32(12, true),
    madeBy: old.getUint16(4, true),
    attributes: old.getUint32(38, true),
  });
}

function addEntry(path: string, data: Uint8Array, body: Pieces, directory: Directory): void {
  const stamp = { flags: UTF8_NAME, time: FIRST_DAY << 16, madeBy: VERSION, attributes: 0 };
  storeEntry(body, directory, new TextEncoder().encode(path), data, stamp);
}

interface Stamp {
  readonly flags: number;
  readonly time: number;
  readonly madeBy: number;
  readonly attributes: number;
}

function storeEntry(body: Pieces, directory: Directory, name: Uint8Array, data: Uint8Array, stamp: Stamp): void {
  const packed = deflate(data, LEVEL);
  // What local header and directory record have in common.
  const common = new DataView(new ArrayBuffer(26));
  common.setUint16(0, VERSION, true);
  common.setUint16(2, stamp.flags, true);
  common.setUint16(4, DEFLATED, true);
  common.setUint32(6, stamp.time, true);
  common.setUint32(10, crc32(data), true);
  common.setUint32(14, packed.length, true);
  common.setUint32(18, data.length, true);
  common.setUint16(22, name.length, true);
  const shared = new Uint8Array(common.buffer);

  const record = new DataView(new ArrayBuffer(46));
  record.setUint32(0, RECORD, true);
  record.setUint16(4, stamp.madeBy, true);
  new Uint8Array(record.buffer).set(shared, 6);
  record.setUint32(38, stamp.attributes, true);
  record.setUint32(42, body.length, true);
  push(directory.pieces, new Uint8Array(record.buffer), name);
  directory.count += 1;

  const local = new DataView(new ArrayBuffer(4));
  local.setUint32(0, LOCAL, true);
  push(body, new Uint8Array(local.buffer), shared, name, packed);
}

function finish(body: Pieces, directory: Directory, comment: Uint8Array): Uint8Array {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, directory.count, true);
  end.setUint16(10, directory.count, true);
  end.setUint32(12, directory.pieces.length, true);
  end.setUint32(16, body.length, true);
  end.setUint16(20, comment.length, true);
  push(body, ...directory.pieces.list, new Uint8Array(end.buffer), comment);
  return joined(body);
}

function push(pieces: Pieces, ...added: Uint8Array[]): void {
  for (const piece of added) {
    pieces.list.push(piece);
    pieces.length += piece.length;
  }
}

function joined(pieces: Pieces): Uint8Array {
  const whole = new Uint8Array(pieces.length);
  let at = 0;
  for (const piece of pieces.list) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
