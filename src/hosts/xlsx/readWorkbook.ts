import type { PartSource } from '../package/parts';
import type { SheetGrid } from '../../core/grid';
import * as sentences from '../../core/messages/files';
import type { CellContext } from './cellReader';
import { FileFault, notAWorkbook } from '../package/faults';
import { limits } from '../package/limits';
import { guarded, missingPart, readText, readTree } from '../package/parts';
import { openArchive } from './recognise';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheetReader';
import { FORMAT_LISTS, readFormats } from './styles';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { mainPart, partOfType, readWorkbookPart } from './workbookPart';

/**
 * The worksheets of an `.xlsx` or `.xlsm` file as grids, in the order of their tabs; hidden ones are flagged.
 * @throws FileFault for everything that is no readable workbook
 */
export function readWorkbook(bytes: Uint8Array): SheetGrid[] {
  return readParts(openArchive(bytes)).grids;
}

/**
 * The worksheets with what the workbook part says.
 * @throws FileFault
 */
export function readParts(parts: PartSource): { readonly grids: SheetGrid[]; readonly workbook: WorkbookPart } {
  const path = mainPart(parts);
  if (path === undefined) throw notAWorkbook();
  const workbook = readWorkbookPart(parts, path);
  if (workbook.sheets.length === 0) throw new FileFault('noSheet', sentences.noSheet());
  const context = cellContext(parts, workbook);
  return { grids: workbook.sheets.map((sheet) => readSheetPart(parts, sheet, context)), workbook };
}

function readSheetPart(parts: PartSource, sheet: SheetEntry, context: CellContext): SheetGrid {
  const fault = (_: string, why: string): FileFault => unreadableSheet(sheet.name, why);
  const text = guarded(sheet.path, () => readText(parts, sheet.path), fault);
  if (text === undefined) throw unreadableSheet(sheet.name, sentences.partProblems.missing);
  const content = guarded(sheet.path, () => readSheet(text, context), fault);
  return { name: sheet.name, hidden: sheet.hidden, ...content };
}

function unreadableSheet(sheet: string, why: string): FileFault {
  return new FileFault('unreadableSheet', sentences.unreadableSheet(sheet, why));
}

function cellContext(parts: PartSource, workbook: WorkbookPart): CellContext {
  const styles = partOfType(parts, workbook, 'styles', 'xl/styles.xml');
  const root = styles === undefined ? undefined : readTree(parts, styles, FORMAT_LISTS);
  let strings: readonly string[] | undefined;
  return {
    formats: root === undefined ? [] : readFormats(root),
    date1904: workbook.date1904,
    budget: { left: limits.cells },
    sharedStrings: () => (strings ??= loadSharedStrings(parts, workbook)),
  };
}

function loadSharedStrings(parts: PartSource, workbook: WorkbookPart): readonly string[] {
  const path = partOfType(parts, workbook, 'sharedStrings', 'xl/sharedStrings.xml');
  if (path === undefined) return [];
  const text = readText(parts, path);
  if (text === undefined) throw missingPart(path);
  return guarded(path, () => readSharedStrings(text));
}
