export type { CellError, CellRef, CellValue, GridCell, GridRange, GridRow, SheetGrid } from './grid';
export { isCellError } from './grid';
export { columnLetters, parseA1, parseRange, toA1 } from './address';
