import type { ZipEntry } from './directory';
import { readDirectory } from './directory';
import { unpack } from './inflate';

/** A zip archive whose entries are unpacked only when asked for. Paths are found whatever their case. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
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

  /** Unpacked bytes, `undefined` where there is no such entry. */
  read(path: string): Uint8Array | undefined {
    const entry = this.entry(path);
    return entry === undefined ? undefined : unpack(this.bytes, entry);
  }
}
