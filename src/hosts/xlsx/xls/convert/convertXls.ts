import type { GridCell, SheetGrid } from '../../../../core/grid';
import { escapeAttribute } from '../../../package/xml/entities';
import { MAIN, RELATIONS } from '../../write/fixedParts';
import { packed } from '../../write/packed';
import { readXls } from '../readXls';
import { hasMacros, workbookStream } from '../stream';
import type { OldBook } from './oldBook';
import { readOldBook } from './oldBook';
import { isPortable } from './portable';
import { sheetXml } from './sheetXml';
import { stylesXml } from './stylesXml';

/** What neither XML nor Excel takes in the name of a sheet. */
const UNWRITABLE = /[\p{Cc}[\]:*?/\\]/gu;

/** An `.xls` file in the new format. */
export interface Converted {
  /** An `.xlsx` file. */
  readonly bytes: Uint8Array;
  /** What of the old file is not in it, as the user is told; empty where all is. */
  readonly lost: readonly string[];
}

/**
 * Moves an `.xls` file to the new format with its values, formulas, number formats, looks, sizes, merged cells and print
 * set-up. What cannot be moved is named.
 * @throws FileFault
 */
export function convertXls(bytes: Uint8Array): Converted {
  const grids = readXls(bytes);
  const book = readOldBook(workbookStream(bytes));
  const { losses } = book;
  if (book.bare) losses.looks();
  if (hasMacros(bytes)) losses.macros();
  const names = new Set(grids.map(({ name }) => name));
  let values = 0;
  const formula = (cell: GridCell): string | undefined => {
    if (cell.formula === undefined || isPortable(cell.formula, names)) return cell.formula;
    values += 1;
    return undefined;
  };
  const sheets = grids.map((grid) => sheetXml({ grid, layout: book.layouts.get(grid.name), formula }));
  losses.formulas(values);
  return { bytes: packed(workbookXml(grids, book), stylesXml(book.styles), sheets), lost: losses.list() };
}

function workbookXml(grids: readonly SheetGrid[], { date1904 }: OldBook): string {
  const sheets = grids.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeAttribute(name.replace(UNWRITABLE, '_'))}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const dates = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${dates}<sheets>${sheets.join('')}</sheets></workbook>`;
}
