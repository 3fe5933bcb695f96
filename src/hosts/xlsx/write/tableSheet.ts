import { columnLetters } from '../../../core/grid';
import { escapeText } from '../../package/xml/entities';
import { MAIN, RELATIONS, STYLES } from './fixedParts';

/** What a cell says: a text stays a text, whatever it begins with; one with a link leads to a file. */
export type TableCell = string | number | { readonly text: string; readonly link: string };

/** A sheet with one table: a head that stays in view and is printed on every page, rows below it. */
export interface TableSheet {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Widths of columns, in digits. */
const NARROWEST = 6;
const WIDEST = 44;

const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
/** A4 on its side, one page wide. */
const PRINT =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

/** The part of a sheet, and the targets of its links in the order of their ids. */
export function sheetXml({ heads, rows }: TableSheet): { readonly xml: string; readonly links: readonly string[] } {
  const placed = rows.flatMap((row, at) => row.map((cell, column) => ({ cell, address: addressOf(column, at + 1) })));
  const linked = placed.flatMap(({ cell, address }) =>
    typeof cell === 'object' ? [{ address, link: cell.link }] : [],
  );
  const marks = linked.map(({ address }, index) => `<hyperlink ref="${address}" r:id="rId${index + 1}"/>`);
  const xml = [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${VIEW}`,
    `<cols>${columnsXml(heads, rows)}</cols><sheetData>${rowsXml(heads, rows)}</sheetData>`,
    `<autoFilter ref="A1:${addressOf(heads.length - 1, rows.length)}"/>`,
    marks.length === 0 ? '' : `<hyperlinks>${marks.join('')}</hyperlinks>`,
    `${PRINT}</worksheet>`,
  ].join('');
  return { xml, links: linked.map(({ link }) => link) };
}

function rowsXml(heads: readonly string[], rows: TableSheet['rows']): string {
  const head = heads.map((text, column) => textXml(text, addressOf(column, 0), STYLES.head)).join('');
  const body = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, addressOf(column, at + 1)));
    return `<row r="${at + 2}">${cells.join('')}</row>`;
  });
  return `<row r="1" ht="20" customHeight="1">${head}</row>${body.join('')}`;
}

function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function cellXml(cell: TableCell, address: string): string {
  if (typeof cell === 'number') return `<c r="${address}" s="${STYLES.number}"><v>${cell}</v></c>`;
  return textXml(textOf(cell), address, typeof cell === 'object' ? STYLES.link : STYLES.body);
}

function textXml(text: string, address: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function textOf(cell: TableCell | undefined): string {
  return typeof cell === 'object' ? cell.text : String(cell ?? '');
}

function columnsXml(heads: readonly string[], rows: TableSheet['rows']): string {
  return heads
    .map((head, column) => {
      const widest = rows.reduce((width, row) => Math.max(width, widthOf(textOf(row[column]))), widthOf(head));
      const width = Math.min(WIDEST, Math.max(NARROWEST, widest) + 2);
      return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
}

/** Chinese characters are two wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[^\x20-\x7e]/g)?.length ?? 0);
}
