/** A record of an `.xls` file ([MS-XLS] 2.1.4); numbers beyond its end read as 0. */
export class BiffRecord {
  constructor(
    readonly kind: number,
    /** Where it begins in its stream. */
    readonly at: number,
    private readonly data: Uint8Array,
  ) {}

  get length(): number {
    return this.data.length;
  }

  uint8(at: number): number {
    return this.data[at] ?? 0;
  }

  uint16(at: number): number {
    return this.uint8(at) | (this.uint8(at + 1) << 8);
  }

  uint32(at: number): number {
    return this.uint16(at) + this.uint16(at + 2) * 0x1_0000;
  }

  float64(at: number): number {
    const bytes = Uint8Array.from({ length: 8 }, (_, index) => this.uint8(at + index));
    return new DataView(bytes.buffer).getFloat64(0, true);
  }

  /** A text of so many characters: a byte of flags, then one byte a character, or two. */
  text(at: number, characters: number): string {
    const wide = (this.uint8(at) & 1) === 1;
    const bytes = this.data.subarray(at + 1, at + 1 + characters * (wide ? 2 : 1));
    return wide ? new TextDecoder('utf-16le').decode(bytes) : String.fromCharCode(...bytes);
  }
}

const HEAD = 4;

/** The records of a stream of version 8, in their order. */
export function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  while (at + HEAD <= stream.length) {
    const end = at + HEAD + view.getUint16(at + 2, true);
    yield new BiffRecord(view.getUint16(at, true), at, stream.subarray(at + HEAD, end));
    at = end;
  }
}
