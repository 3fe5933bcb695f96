const HEADER = 512;
const ENTRY = 128;
const MINI = 64;
/** Streams smaller than this lie in the mini stream. */
const CUTOFF = 4096;
const LARGEST_REGULAR = 0xffff_fffa;
const DIFAT_IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** The streams of an OLE compound file ([MS-CFB]), each read only when asked for and never longer than the file. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: readonly number[];
  private readonly entries: readonly Entry[];

  /** @param bytes of a file that begins with the signature of compound files */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sector = this.uint16(30) === 12 ? 4096 : HEADER;
    this.fat = this.readFat();
    this.entries = this.readEntries();
  }

  /** Whether there is a stream or a folder of this name. */
  has(name: string): boolean {
    return this.entries.some((one) => one.name === name);
  }

  /** A stream's bytes, `undefined` where there is none of this name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find((one) => one.name === name);
    if (entry === undefined) return undefined;
    return entry.size >= CUTOFF ? this.read(entry.start).slice(0, entry.size) : this.miniStream(entry);
  }

  private miniStream({ start, size }: Entry): Uint8Array {
    const root = this.entries[0];
    const whole = root === undefined ? new Uint8Array(0) : this.read(root.start);
    const table = numbers(this.read(this.uint32(60)));
    const pieces = chain(start, table).map((at) => whole.subarray(at * MINI, (at + 1) * MINI));
    return joined(pieces).slice(0, size);
  }

  private readEntries(): Entry[] {
    const directory = this.read(this.uint32(48));
    const view = new DataView(directory.buffer);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
      entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
    }
    return entries;
  }

  /** Which sector follows which: the table's own sectors are listed in the header, then in a chain of their own. */
  private readFat(): number[] {
    const places = Array.from({ length: DIFAT_IN_HEADER }, (_, at) => this.uint32(76 + 4 * at));
    const seen = new Set<number>();
    for (let next = this.uint32(68); next < LARGEST_REGULAR && !seen.has(next);) {
      seen.add(next);
      const more = numbers(this.sectorAt(next));
      places.push(...more.slice(0, -1));
      next = more.at(-1) ?? LARGEST_REGULAR;
    }
    const own = [...new Set(places.filter((place) => place < LARGEST_REGULAR))];
    return numbers(joined(own.map((place) => this.sectorAt(place))));
  }

  private read(start: number): Uint8Array {
    return joined(chain(start, this.fat).map((at) => this.sectorAt(at)));
  }

  private sectorAt(number: number): Uint8Array {
    const at = (number + 1) * this.sector;
    return this.bytes.subarray(at, at + this.sector);
  }

  private uint16(at: number): number {
    return at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : 0;
  }

  private uint32(at: number): number {
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : LARGEST_REGULAR;
  }
}

/** Numbers of a chain's sectors; a chain that bites its tail ends there. */
function chain(start: number, table: readonly number[]): number[] {
  const places = new Set<number>();
  for (let at = start; at < table.length && !places.has(at); at = table[at] ?? LARGEST_REGULAR) places.add(at);
  return [...places];
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
