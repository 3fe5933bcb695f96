export type { CellError, CellRef, CellValue, ColumnSpan, GridCell, GridRange, GridRow, SheetGrid } from './grid';
export { isCellError, isHiddenColumn } from './grid';
export { columnLetters, parseA1, parseRange, toA1 } from './address';
