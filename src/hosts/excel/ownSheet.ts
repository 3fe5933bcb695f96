import type { PutSheetEdit, SheetCell, SheetCellStyle } from '../../core/edits';
import { markLooks, rangeAddress, rectanglesOf } from '../../core/edits';
import { toInput } from './cells';

/** Points of one character of the default font, and of the margins of a cell. */
const POINTS_PER_CHARACTER = 5.6;
const MARGIN_POINTS = 4;

const HEADING_FILL = '#DDEBF7';
const NOTE_COLOR = '#595959';

/** Queues a sheet of ours into an empty worksheet: contents in one go, then looks by style, links, widths, print set-up. */
export function queueOwnSheet(sheet: Excel.Worksheet, edit: PutSheetEdit): void {
  queueContents(sheet, edit.rows);
  queueLooks(sheet, edit.rows);
  queueLinks(sheet, edit.rows);
  edit.layout.columnWidths.forEach((width, column) => {
    const cell = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    cell.format.columnWidth = width * POINTS_PER_CHARACTER + MARGIN_POINTS;
  });
  queuePrint(sheet, edit.layout);
}

function queueContents(sheet: Excel.Worksheet, rows: PutSheetEdit['rows']): void {
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  const table = rows.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? null));
  if (rows.some((row) => row.some((cell) => cell?.numberFormat !== undefined))) {
    range.numberFormat = table.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  }
  range.formulas = table.map((row) => row.map((cell) => (cell === null ? null : toInput(cell.content))));
}

function queueLooks(sheet: Excel.Worksheet, rows: PutSheetEdit['rows']): void {
  const byStyle = new Map<SheetCellStyle, { row: number; column: number }[]>();
  eachCell(rows, ({ style }, row, column) => {
    if (style === undefined) return;
    const cells = byStyle.get(style) ?? [];
    cells.push({ row, column });
    byStyle.set(style, cells);
  });
  for (const [style, cells] of byStyle) {
    for (const area of rectanglesOf(cells)) queueLook(sheet.getRange(rangeAddress(area)).format, style);
  }
}

function queueLook(format: Excel.RangeFormat, style: SheetCellStyle): void {
  switch (style) {
    case 'title':
      format.font.bold = true;
      format.font.size = 16;
      return;
    case 'heading':
      format.font.bold = true;
      format.fill.color = HEADING_FILL;
      return;
    case 'note':
      format.font.color = NOTE_COLOR;
      return;
    case 'body':
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.top;
      return;
    default:
      format.fill.color = markLooks[style].fill;
      format.font.color = markLooks[style].border;
      format.verticalAlignment = Excel.VerticalAlignment.top;
  }
}

function queueLinks(sheet: Excel.Worksheet, rows: PutSheetEdit['rows']): void {
  eachCell(rows, ({ link, content }, row, column) => {
    if (link === undefined) return;
    sheet.getCell(row, column).hyperlink = {
      documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
      ...(typeof content === 'string' ? { textToDisplay: content } : {}),
    };
  });
}

function queuePrint(sheet: Excel.Worksheet, { orientation, headingRows }: PutSheetEdit['layout']): void {
  sheet.pageLayout.orientation =
    orientation === 'landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (headingRows === 0) return;
  sheet.freezePanes.freezeRows(headingRows);
  sheet.pageLayout.setPrintTitleRows(`$1:$${headingRows}`);
}

function eachCell(rows: PutSheetEdit['rows'], visit: (cell: SheetCell, row: number, column: number) => void): void {
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== null) visit(cell, index, column);
    });
  });
}
