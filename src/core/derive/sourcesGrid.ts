import { ownKindOf, ownSheetOf, ownSheets } from '../edits';
import type { SheetGrid } from '../grid';

/** The sheet 上年及预算数: ours, else one that the user has made by hand in that form. */
export function sourcesGrid(sheets: readonly SheetGrid[]): SheetGrid | undefined {
  const ours = sheets.find((sheet) => ownKindOf(sheet) === ownSheets.sources);
  return ours ?? sheets.find(({ name }) => ownSheetOf(name) === ownSheets.sources);
}
