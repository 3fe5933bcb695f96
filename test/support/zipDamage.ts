import { locateDirectory, readDirectory } from '../../src/hosts/package/zip/directory';
import { dataStart } from '../../src/hosts/package/zip/inflate';

/** The archive with one byte in the middle of a part's packed data changed. */
export function damage(bytes: Uint8Array, path: string): Uint8Array {
  const copy = bytes.slice();
  const entry = entryOf(bytes, path);
  const at = dataStart(bytes, entry) + (entry.packedSize >> 1);
  copy[at] = copy[at]! ^ 0x55;
  return copy;
}

/** The archive whose directory claims another unpacked size for a part. */
export function fakeSizes(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(entryOf(bytes, path).record.start + 24, size, true);
  return copy;
}

/** The archive with a part that is flagged as encrypted. */
export function encrypted(bytes: Uint8Array, path: string): Uint8Array {
  const copy = bytes.slice();
  copy[entryOf(bytes, path).record.start + 8]! |= 1;
  return copy;
}

/** The archive whose end says to hold so many parts. */
export function fakeCount(bytes: Uint8Array, count: number): Uint8Array {
  const copy = bytes.slice();
  const end = copy.length - 22 - locateDirectory(bytes).comment.length;
  new DataView(copy.buffer).setUint16(end + 10, count, true);
  return copy;
}

/** The start of an OLE container with one stream of this name. */
export function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

function entryOf(bytes: Uint8Array, path: string): ReturnType<typeof readDirectory>[number] {
  const entry = readDirectory(bytes).find((one) => one.path === path);
  if (entry === undefined) throw new Error(`no ${path}`);
  return entry;
}
