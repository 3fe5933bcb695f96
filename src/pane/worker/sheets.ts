import type { ColumnSpan, GridRange, GridRow, SheetGrid } from '../../core/grid';

/** Part of a sheet on its way between threads. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly GridRange[];
  readonly hiddenColumns?: readonly ColumnSpan[];
  readonly rows: readonly GridRow[];
  readonly last: boolean;
}

/** Cells in one message: about 20 ms of copying on a slow machine, so that it blocks neither thread. */
const CELLS = 8_000;

/** Sheets as messages: several small ones in one, a large one in several. */
export function* messagesOf(grids: readonly SheetGrid[]): Generator<readonly SheetPart[]> {
  let parts: SheetPart[] = [];
  let room = CELLS;
  for (const { rows, merges, ...sheet } of grids) {
    let start = 0;
    for (const [index, { cells }] of rows.entries()) {
      room -= cells.length;
      if (room > 0) continue;
      yield [...parts, { ...sheet, merges: [], rows: rows.slice(start, index + 1), last: false }];
      parts = [];
      room = CELLS;
      start = index + 1;
    }
    parts.push({ ...sheet, merges, rows: rows.slice(start), last: true });
  }
  if (parts.length > 0) yield parts;
}

/** Puts sheets together again and keeps the newest of each name. */
export class SheetKeeper {
  readonly #grids = new Map<string, SheetGrid>();
  #rows: GridRow[] = [];
  #last: readonly SheetGrid[] = [];

  add(parts: readonly SheetPart[]): void {
    for (const { rows, last, ...sheet } of parts) {
      for (const row of rows) this.#rows.push(row);
      if (!last) continue;
      this.#grids.set(sheet.name, { ...sheet, rows: this.#rows });
      this.#rows = [];
    }
  }

  /**
   * The sheets of these names, in this order; all, as they came, where no names are given. The same array as the last time
   * where none has changed.
   */
  grids(names: Iterable<string> = this.#grids.keys()): readonly SheetGrid[] {
    const grids = [...names].flatMap((name) => this.#grids.get(name) ?? []);
    const same = grids.length === this.#last.length && grids.every((grid, index) => grid === this.#last[index]);
    if (!same) this.#last = grids;
    return this.#last;
  }
}
