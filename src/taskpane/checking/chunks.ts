import type { GridRange, GridRow, SheetGrid } from '../../core/grid';

/** Part of a sheet on its way between threads, small enough that copying it does not block either of them. */
export interface SheetChunk {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly GridRange[];
  readonly rows: readonly GridRow[];
  readonly last: boolean;
}

/** Cells in one chunk: about 20 ms of copying on a slow machine. */
const CELLS = 8_000;

/** A sheet in pieces, in order; an empty sheet is one piece. */
export function* chunksOf(grid: SheetGrid): Generator<SheetChunk> {
  const { name, hidden } = grid;
  let start = 0;
  let cells = 0;
  for (const [index, row] of grid.rows.entries()) {
    cells += row.cells.length;
    if (cells < CELLS) continue;
    yield { name, hidden, merges: [], rows: grid.rows.slice(start, index + 1), last: false };
    start = index + 1;
    cells = 0;
  }
  yield { name, hidden, merges: grid.merges, rows: grid.rows.slice(start), last: true };
}

/** Puts sheets together again. */
export class ChunkReader {
  #rows: GridRow[] = [];

  /** The sheet, once its last piece has come. */
  add(chunk: SheetChunk): SheetGrid | undefined {
    for (const row of chunk.rows) this.#rows.push(row);
    if (!chunk.last) return undefined;
    const { name, hidden, merges } = chunk;
    const rows = this.#rows;
    this.#rows = [];
    return { name, hidden, rows, merges };
  }
}

/** Lets everything else that is waiting go first. Quicker than a timer, which browsers hold back. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
