export { FileFault } from './faults';
export type { FileFaultCode } from './faults';
export { readWorkbook } from './readWorkbook';
export { openWorkbook } from './openWorkbook';
export type { OpenedWorkbook } from './openWorkbook';
export type { CellLook, SheetLook, WorkbookLook } from './look';
export { COLUMNS, readLook } from './look';
export { applyEdits } from './patch/applyEdits';
export { editWarnings } from './patch/editWarnings';
