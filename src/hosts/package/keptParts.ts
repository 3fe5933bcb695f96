import type { PartSource } from './parts';

/** Unpacked bytes that are kept in all; what goes beyond is unpacked each time. */
const ROOM = 64 * 1024 * 1024;

/** The parts of a file that is read several times in a row: each is unpacked once. */
export class KeptParts implements PartSource {
  private readonly kept = new Map<string, Uint8Array>();
  private room = ROOM;

  constructor(private readonly parts: PartSource) {}

  read(path: string): Uint8Array | undefined {
    const known = this.kept.get(path);
    if (known !== undefined) return known;
    const bytes = this.parts.read(path);
    if (bytes !== undefined && bytes.length <= this.room) {
      this.room -= bytes.length;
      this.kept.set(path, bytes);
    }
    return bytes;
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }
}
