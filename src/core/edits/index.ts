export type {
  CellContent,
  CellEdit,
  CellFormula,
  ClearMarksEdit,
  DeleteSheetEdit,
  MarkEdit,
  MarkVerdict,
  PutSheetEdit,
  SetCellsEdit,
  SheetCell,
  SheetCellStyle,
  SheetLayout,
  StoreEdit,
  WorkbookEdit,
} from './types';
export type { MarkLook } from './marks';
export { STORED_LIMIT, STORED_NAMESPACE, markFormula, markLooks, markOfFormula, markOrder } from './marks';
export { gridsAfter } from './gridsAfter';
export { freeSheetName, isOwnSheet, ownKindOf, ownSheetName, ownSheetOf, ownSheets, showsResults } from './ownSheets';
export { rangeAddress, rectanglesOf } from './rectangles';
export { storedText, storedXml } from './storedXml';
