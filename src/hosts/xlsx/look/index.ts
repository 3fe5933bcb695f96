import { guarded, readText, readTree, type PartSource } from '../../package/parts';
import { kindOf, openArchive } from '../recognise';
import { mainPart, readWorkbookPart } from '../workbookPart';
import { readCellLooks } from './cellLooks';
import { readSheetLook } from './sheetLook';
import type { WorkbookLook } from './types';

export type { CellLook, SheetLook, WorkbookLook } from './types';
export { formatsOf, lookAt } from './lookAt';
export { COLUMNS } from './sheetLook';

const NOTHING: WorkbookLook = { sheets: [], looks: [] };

/**
 * How the sheets of an `.xlsx` or `.xlsm` file look; nothing for an `.xls`, which is drawn plainly.
 * @throws FileFault
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  return kindOf(bytes) === 'xls' ? NOTHING : lookOf(openArchive(bytes));
}

/**
 * The same from its parts.
 * @throws FileFault
 */
export function lookOf(parts: PartSource): WorkbookLook {
  const path = mainPart(parts);
  if (path === undefined) return NOTHING;
  const workbook = readWorkbookPart(parts, path);
  const styles = workbook.relationships.find(({ type, external }) => type === 'styles' && !external);
  const root = styles === undefined ? undefined : readTree(parts, styles.target);
  const sheets = workbook.sheets.flatMap((sheet) => {
    const text = readText(parts, sheet.path);
    return text === undefined ? [] : guarded(sheet.path, () => readSheetLook(sheet.name, text));
  });
  return { sheets, looks: root === undefined ? [] : readCellLooks(root) };
}
