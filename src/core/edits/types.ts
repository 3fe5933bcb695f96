/** What a mark says about a cell; the same words as the verdicts of findings. */
export type MarkVerdict = 'error' | 'suspect' | 'rounding' | 'explain' | 'hint';

/** Lay a mark of ours over cells, on top of the user's formats, which stay as they are. */
export interface MarkEdit {
  readonly kind: 'mark';
  readonly sheet: string;
  /** A1 address of one cell or one rectangle (`B5`, `B5:C7`). */
  readonly address: string;
  readonly verdict: MarkVerdict;
}

/** Take every mark of ours out of the workbook, in all sheets but some, and nothing else. */
export interface ClearMarksEdit {
  readonly kind: 'clearMarks';
  /** Sheets left alone, as they cannot be written. */
  readonly except?: readonly string[];
}

/** What a cell is to hold. A text is always data: one that begins with `=` stays a text. `null` empties the cell. */
export type CellContent = string | number | boolean | null | CellFormula;

/** A formula in English A1 notation without its leading `=`; one that is nothing but an error value (`#REF!`) is that value. */
export interface CellFormula {
  readonly formula: string;
  /** The result as we computed it, for hosts that cannot calculate; Excel recalculates anyway. */
  readonly cached?: string | number | null;
}

export interface CellEdit {
  /** A1 address of one cell. */
  readonly address: string;
  readonly content: CellContent;
  /** Number format code; absent leaves the cell's own. */
  readonly numberFormat?: string;
}

/** Put values or formulas into cells of an existing sheet; every other property of the cells stays. */
export interface SetCellsEdit {
  readonly kind: 'setCells';
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** How a cell of a sheet of ours looks; the host owns the fonts and fills. */
export type SheetCellStyle = 'title' | 'heading' | 'body' | 'note' | MarkVerdict;

/** A cell of a sheet of ours. */
export interface SheetCell {
  readonly content: CellContent;
  readonly numberFormat?: string;
  readonly style?: SheetCellStyle;
  /** A link to a cell of this workbook, shown on the cell's own content. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** Print set-up and view of a sheet of ours. */
export interface SheetLayout {
  /** Column widths in characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** How many rows at the top stay in view and are printed on every page; 0 for none. */
  readonly headingRows: number;
}

/** Add a sheet of ours at the end of the workbook, or replace the one of that name as a whole. */
export interface PutSheetEdit {
  readonly kind: 'putSheet';
  /** One of `ownSheets`. */
  readonly name: string;
  /** Rows from 1 on, cells from column A on; `null` leaves a cell empty. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly layout: SheetLayout;
}

/** Delete a sheet of ours; nothing happens where there is none. */
export interface DeleteSheetEdit {
  readonly kind: 'deleteSheet';
  /** One of `ownSheets`. */
  readonly name: string;
}

/** Keep a text in our own part of the workbook, in place of the one kept before; `null` removes the part. */
export interface StoreEdit {
  readonly kind: 'store';
  readonly text: string | null;
}

/**
 * One change to a workbook, as data: can be previewed, tested, applied by every host alike. Hosts apply a list in its
 * order, all of it or nothing.
 */
export type WorkbookEdit = MarkEdit | ClearMarksEdit | SetCellsEdit | PutSheetEdit | DeleteSheetEdit | StoreEdit;
