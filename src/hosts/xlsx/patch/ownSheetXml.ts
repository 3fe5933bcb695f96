import type { PutSheetEdit, SheetCell, SheetLayout } from '../../../core/edits';
import { toA1 } from '../../../core/grid';
import { fileText } from '../../../core/messages';
import { escapeAttribute, escapeText } from '../../package/xml/entities';
import { cellXml } from './cellXml';
import { rowHeight } from './rowHeight';

/** A4 in the numbering of the file format. */
const A4 = 9;
const LINKS = 65_530;

/**
 * The worksheet part of a sheet of ours, with links, print set-up and view.
 * @param styleOf index of a cell's style @param namespace main namespace of the workbook
 */
export function ownSheetXml(edit: PutSheetEdit, styleOf: (cell: SheetCell) => number, namespace: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(edit.layout),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(edit.layout),
    `<sheetData>${edit.rows.map((row, at) => rowXml(row, at, edit.layout, styleOf)).join('')}</sheetData>`,
    linksXml(edit.rows),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${edit.layout.orientation}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeText(fileText.pageFooter())}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

function viewXml({ headingRows }: SheetLayout): string {
  const pane = `<pane ySplit="${headingRows}" topLeftCell="A${headingRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${headingRows > 0 ? pane : ''}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: SheetLayout): string {
  const columns = columnWidths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowXml(
  row: readonly (SheetCell | null)[],
  at: number,
  { columnWidths }: SheetLayout,
  styleOf: (cell: SheetCell) => number,
): string {
  const cells = row.map((cell, column) =>
    cell === null ? '' : cellXml(toA1(at, column), cell.content, styleOf(cell), ''),
  );
  return `<row r="${at + 1}" ht="${rowHeight(row, columnWidths)}">${cells.join('')}</row>`;
}

/** Links inside the workbook need no relationships. Excel takes no more than some 65,000 a sheet. */
function linksXml(rows: PutSheetEdit['rows']): string {
  const links = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (cell?.link === undefined) return [];
      const location = `'${cell.link.sheet.replaceAll("'", "''")}'!${cell.link.address}`;
      return [`<hyperlink ref="${toA1(at, column)}" location="${escapeAttribute(location)}"/>`];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, LINKS).join('')}</hyperlinks>`;
}
