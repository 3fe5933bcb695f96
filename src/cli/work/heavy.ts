import { isMainThread } from 'node:worker_threads';
import { FileFault } from '../../hosts/package/faults';
import { BYTES_PER_MB } from '../../hosts/package/limits';
import { readDirectory } from '../../hosts/package/zip/directory';

/** A file too large for a thread, which shares the program's memory: to be read again in a process of its own. */
export class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
}

/** Unpacked bytes that fit many times into a worker's heap with all that is made of them. A department's workbook has 0.3 MB. */
const LIGHT = 8 * BYTES_PER_MB;
/** An `.xls` or `.doc` keeps its texts and numbers shorter than XML does. */
const OLE_FACTOR = 4;
const ZIP = 0x504b;
const PDF = 0x2550;

/** @throws TooHeavy where this is a thread and the file is more than a thread may take */
export function refuseHeavy(bytes: Uint8Array): void {
  if (!isMainThread && weightOf(bytes) > LIGHT) throw new TooHeavy();
}

/** @throws TooHeavy before the file is read */
export function refuseHeavySize(size: number): void {
  if (!isMainThread && size > LIGHT) throw new TooHeavy();
}

/** Bytes once unpacked, as the archive's directory tells them; more is never unpacked than it tells. */
function weightOf(bytes: Uint8Array): number {
  const head = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (head === PDF) return Infinity;
  return head === ZIP ? unpackedSize(bytes) : bytes.length * OLE_FACTOR;
}

function unpackedSize(bytes: Uint8Array): number {
  try {
    return readDirectory(bytes).reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    // Reading will say what is wrong with it, and unpacks nothing.
    if (error instanceof FileFault) return 0;
    throw error;
  }
}
