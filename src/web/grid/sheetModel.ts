import type { GridCell, GridRange, GridRow, SheetGrid } from '../../core/grid';
import type { CellLook, SheetLook, WorkbookLook } from '../../hosts/xlsx';
import { COLUMNS, lookAt } from '../../hosts/xlsx';
import type { Offsets } from './offsets';
import { columnOffsets, rowOffsets } from './offsets';

/** Rows and columns drawn beyond the last one used, so that there is room to type. */
const SPARE = { rows: 5, columns: 2 };

/** A sheet ready to be drawn: cells by place, merged areas by their first cell, sizes. */
export class SheetModel {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The last row and column that anything is in. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly rows: Offsets;
  readonly columns: Offsets;
  /** Merged areas that reach over more than one row, tall ones first found when only their middle is in view. */
  readonly tall: readonly GridRange[];
  readonly #byRow: ReadonlyMap<number, GridRow>;
  readonly #merges = new Map<number, GridRange>();
  readonly #covered = new Set<number>();

  constructor(
    readonly grid: SheetGrid,
    private readonly look: SheetLook | undefined,
    private readonly looks: readonly CellLook[],
  ) {
    this.#byRow = new Map(grid.rows.map((row) => [row.row, row]));
    for (const merge of grid.merges) this.#addMerge(merge);
    this.tall = grid.merges.filter(({ top, bottom }) => bottom > top);
    const lastRow = grid.rows.at(-1)?.row ?? 0;
    const widest = grid.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
    this.lastRow = grid.merges.reduce((most, { bottom }) => Math.max(most, bottom), lastRow);
    this.lastColumn = grid.merges.reduce((most, { right }) => Math.max(most, right), widest);
    this.rowCount = this.lastRow + 1 + SPARE.rows;
    this.columnCount = this.lastColumn + 1 + SPARE.columns;
    this.rows = rowOffsets(look);
    this.columns = columnOffsets(look, this.columnCount);
  }

  cell(row: number, column: number): GridCell | undefined {
    return this.#byRow.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** The merged area that begins at a cell. */
  merge(row: number, column: number): GridRange | undefined {
    return this.#merges.get(row * COLUMNS + column);
  }

  /** Whether a cell is hidden under a merged area that begins elsewhere. */
  isCovered(row: number, column: number): boolean {
    return this.#covered.has(row * COLUMNS + column);
  }

  /** The area a cell belongs to: its merged area, or itself. */
  area(row: number, column: number): GridRange {
    const found = this.grid.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return found ?? { top: row, left: column, bottom: row, right: column };
  }

  lookOf(row: number, column: number): CellLook | undefined {
    return lookAt(this.look, this.looks, row, column);
  }

  /** The number format of a cell, also of an empty one. */
  formatOf(row: number, column: number): string {
    return this.cell(row, column)?.format ?? this.lookOf(row, column)?.format ?? 'General';
  }

  #addMerge(merge: GridRange): void {
    this.#merges.set(merge.top * COLUMNS + merge.left, merge);
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (row !== merge.top || column !== merge.left) this.#covered.add(row * COLUMNS + column);
      }
    }
  }
}

/** A sheet with its look; a sheet of ours has none and is drawn plainly. */
export function toModel(grid: SheetGrid, look: WorkbookLook): SheetModel {
  const own = look.sheets.find(({ name }) => name === grid.name);
  return new SheetModel(grid, own, look.looks);
}
