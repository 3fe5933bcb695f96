import type { PartSource } from './parts';
import type { ZipArchive } from './zip/archive';

/** Unpacked bytes that are kept in all; what goes beyond is unpacked each time. */
const ROOM = 64 * 1024 * 1024;
/** Smaller parts are unpacked sooner than the browser would begin. */
const LARGE = 64 * 1024;

/** The parts of a file that is read several times in a row: each is unpacked once. */
export class KeptParts implements PartSource {
  private readonly kept = new Map<string, Uint8Array>();
  private room = ROOM;

  constructor(private readonly archive: ZipArchive) {}

  read(path: string): Uint8Array | undefined {
    const known = this.kept.get(path);
    if (known !== undefined) return known;
    const bytes = this.archive.read(path);
    if (bytes !== undefined) this.keep(path, bytes);
    return bytes;
  }

  has(path: string): boolean {
    return this.archive.has(path);
  }

  /** Has the browser unpack large parts, all at once; whatever it cannot, and what is wrong with it, shows when it is read. */
  async unpackLarge(paths: readonly string[]): Promise<void> {
    let { room } = this;
    const large = paths.filter((path) => {
      const size = this.archive.entry(path)?.size ?? 0;
      if (size <= LARGE || size > room) return false;
      room -= size;
      return true;
    });
    await Promise.all(
      large.map(async (path) => {
        const bytes = await this.archive.readBeside(path).catch(() => undefined);
        if (bytes !== undefined) this.keep(path, bytes);
      }),
    );
  }

  private keep(path: string, bytes: Uint8Array): void {
    if (bytes.length > this.room) return;
    this.room -= bytes.length;
    this.kept.set(path, bytes);
  }
}
