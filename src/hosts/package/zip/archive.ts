import { zipBomb } from '../faults';
import { limits } from '../limits';
import type { ZipEntry } from './directory';
import { readDirectory } from './directory';
import { unpack } from './inflate';

/** A zip archive whose entries are unpacked only when asked for. Paths are found whatever their case. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  private unpacked = 0;
  private readonly byPath = new Map<string, ZipEntry>();

  /** @throws FileFault truncatedZip, zipBomb, damagedZip */
  constructor(readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
    for (const entry of this.entries) this.byPath.set(entry.path.toLowerCase(), entry);
  }

  entry(path: string): ZipEntry | undefined {
    return this.byPath.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.entry(path) !== undefined;
  }

  /**
   * Unpacked bytes, `undefined` where there is no such entry.
   * @throws FileFault zipBomb, damagedZip
   */
  read(path: string): Uint8Array | undefined {
    const entry = this.entry(path);
    if (entry === undefined) return undefined;
    this.unpacked += entry.size;
    if (this.unpacked > limits.unpackedBytes) throw zipBomb();
    return unpack(this.bytes, entry);
  }
}
