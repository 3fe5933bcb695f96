import type { CellContent, DeleteSheetEdit, PutSheetEdit, SheetCell, SheetLayout } from '../../core/edits';
import { isOwnSheet } from '../../core/edits';
import { parseA1 } from '../../core/grid';
import { isList, isNumber, isOptionalText, isRecord, isText } from './shapes';
import type { FilledCell, FilledCells, UndoStep } from '../fill/undoStep';

/** Whether a value is a step as we keep it: cells of any sheet, but whole sheets only where they are ours. */
export function isUndoStep(value: unknown): value is UndoStep {
  if (!isRecord(value)) return false;
  const { label, cells, sheets } = value;
  return isText(label) && isList(cells, isFilledCells) && isList(sheets, isSheetEdit);
}

function isFilledCells(value: unknown): value is FilledCells {
  return isRecord(value) && isText(value['sheet']) && isList(value['cells'], isFilledCell);
}

function isFilledCell(value: unknown): value is FilledCell {
  if (!isRecord(value)) return false;
  const { address, content, numberFormat, wrote } = value;
  const placed = isText(address) && parseA1(address) !== undefined;
  return placed && isContent(content) && isContent(wrote) && isOptionalText(numberFormat);
}

function isSheetEdit(value: unknown): value is PutSheetEdit | DeleteSheetEdit {
  if (!isRecord(value) || !isText(value['name']) || !isOwnSheet(value['name'])) return false;
  if (value['kind'] === 'deleteSheet') return true;
  const isRow = (row: unknown): row is readonly (SheetCell | null)[] => isList(row, isSheetCell);
  return value['kind'] === 'putSheet' && isList(value['rows'], isRow) && isLayout(value['layout']);
}

function isSheetCell(value: unknown): value is SheetCell | null {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { content, numberFormat, style, link } = value;
  const linked = link === undefined || (isRecord(link) && [link['sheet'], link['address']].every(isText));
  return linked && isContent(content) && isOptionalText(numberFormat) && isOptionalText(style);
}

function isLayout(value: unknown): value is SheetLayout {
  if (!isRecord(value)) return false;
  const { columnWidths, orientation, headingRows } = value;
  return (
    isList(columnWidths, isNumber) &&
    (orientation === 'portrait' || orientation === 'landscape') &&
    isNumber(headingRows)
  );
}

function isContent(value: unknown): value is CellContent {
  if (isRecord(value)) return isText(value['formula']) && !isRecord(value['cached']);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
