import type { SheetLook } from '../../hosts/xlsx';

/** Where rows or columns lie, in pixels. Only those of a size of their own are kept, so that a million rows cost nothing. */
export class Offsets {
  readonly #at: readonly number[];
  readonly #sizes: readonly number[];
  /** Pixels that the ones before add to (or take from) the standard, up to each entry, itself excluded. */
  readonly #extra: readonly number[];

  /** @param own index and size of those that differ from the standard, ascending */
  constructor(
    readonly standard: number,
    own: readonly (readonly [number, number])[],
  ) {
    let extra = 0;
    this.#at = own.map(([at]) => at);
    this.#sizes = own.map(([, size]) => size);
    this.#extra = [...own.map(([, size]) => (extra += size - standard) - (size - standard)), extra];
  }

  /** Where it begins. */
  start(index: number): number {
    return index * this.standard + (this.#extra[this.#before(index)] ?? 0);
  }

  size(index: number): number {
    const entry = this.#before(index);
    return this.#at[entry] === index ? (this.#sizes[entry] ?? this.standard) : this.standard;
  }

  /** The one that a pixel lies in, at most `count − 1`. */
  indexAt(pixel: number, count: number): number {
    let low = 0;
    let high = Math.max(count - 1, 0);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many of those of a size of their own come before. */
  #before(index: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where the rows of a sheet lie. */
export function rowOffsets(look: SheetLook | undefined): Offsets {
  if (look === undefined) return new Offsets(HEIGHT, []);
  const own = Array.from(look.rows, (row, at): [number, number] => [row, look.heights[at] ?? look.defaultHeight]);
  return new Offsets(look.defaultHeight, own);
}

/** Where the columns of a sheet lie, up to the last one drawn. */
export function columnOffsets(look: SheetLook | undefined, count: number): Offsets {
  if (look === undefined) return new Offsets(WIDTH, []);
  const own = new Map<number, number>();
  for (const { first, last, width } of look.columns) {
    for (let column = first; column <= Math.min(last, count); column += 1) own.set(column, width);
  }
  return new Offsets(
    look.defaultWidth,
    [...own].sort(([a], [b]) => a - b),
  );
}

const HEIGHT = 20;
const WIDTH = 80;
