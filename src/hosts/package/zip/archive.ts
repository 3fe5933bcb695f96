import { zipBomb } from '../faults';
import { limits } from '../limits';
import type { ZipEntry } from './directory';
import { readDirectory } from './directory';
import { unpack, unpackBeside } from './inflate';

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
    const entry = this.counted(path);
    return entry === undefined ? undefined : unpack(this.bytes, entry);
  }

  /**
   * The same by the browser's own means; `undefined` also where these cannot.
   * @throws FileFault zipBomb, damagedZip
   */
  async readBeside(path: string): Promise<Uint8Array | undefined> {
    const entry = this.counted(path);
    return entry === undefined ? undefined : unpackBeside(this.bytes, entry);
  }

  /** An entry that is about to be unpacked. */
  private counted(path: string): ZipEntry | undefined {
    const entry = this.entry(path);
    this.unpacked += entry?.size ?? 0;
    if (this.unpacked > limits.unpackedBytes) throw zipBomb();
    return entry;
  }
}
