/** An error value such as `#REF!`; a text that merely reads `#REF!` is a string. */
export interface CellError {
  readonly error: string;
}

/** A raw value; `null` for an empty cell and for a formula whose result was not saved. Dates are their serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell as the workbook holds it. Rows and columns count from 0. */
export interface GridCell {
  readonly column: number;
  readonly value: CellValue;
  /** Number format code, `General` where none is set. */
  readonly format: string;
  /** Formula without its leading `=`; absent where the cell has none. */
  readonly formula?: string;
}

/** A row with its cells in ascending column order; cells that are empty and have no formula are left out. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** Set where the row is not shown. */
  readonly hidden?: true;
}

/** Columns side by side, both ends included, counted from 0. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet's cells as they are, handed over by any host. Rows ascend; rows without cells are left out. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridRange[];
  /** Columns that are not shown, in any order; absent where all are. */
  readonly hiddenColumns?: readonly ColumnSpan[];
}

/** Whether a column of a sheet is not shown. */
export function isHiddenColumn({ hiddenColumns = [] }: SheetGrid, column: number): boolean {
  return hiddenColumns.some(({ first, last }) => column >= first && column <= last);
}

/** Where a cell is: sheet name, row and column counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a raw value is an error value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
