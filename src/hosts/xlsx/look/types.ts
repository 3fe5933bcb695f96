/** How a cell looks, as far as the browser page draws it. */
export interface CellLook {
  readonly align?: 'left' | 'center' | 'right';
  readonly bold: boolean;
  readonly wrap: boolean;
  /** Font size in points. */
  readonly size: number;
  /** Whether any side has a line. */
  readonly border: boolean;
  /** Number format code, which an empty cell has as well. */
  readonly format: string;
  /** Solid fill as `#rrggbb`. */
  readonly fill?: string;
}

/** How a sheet looks: what a grid leaves out because no check needs it. Plain data with typed arrays, cheap to hand over. */
export interface SheetLook {
  readonly name: string;
  /** Widths in pixels of the columns that have one of their own, both ends included, from 0; hidden ones have 0. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly width: number }[];
  /** In pixels. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Rows (from 0) with a height of their own, ascending, and that height in pixels; hidden ones have 0. */
  readonly rows: Uint32Array;
  readonly heights: Float32Array;
  /** Cells with a style of their own as `row * 16384 + column`, ascending, and the index of their look. */
  readonly cells: Float64Array;
  readonly styles: Uint16Array;
}

/** How a workbook looks. */
export interface WorkbookLook {
  readonly sheets: readonly SheetLook[];
  /** By the index that `SheetLook.styles` names. */
  readonly looks: readonly CellLook[];
}
