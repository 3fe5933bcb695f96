import type { GridCell, SheetGrid } from '../../src/core/grid';
import { shortestDecimal } from '../../src/core/money';
import { p } from './docx';

const NOTE = /^\s*(?:注|备注|说明|本表|我|本|.*空表)/;
const ABOVE = /(?:单位|部门)\s*[:：]|公开.{1,3}表/;

/** Sheets as a document has them: a line that is one text above or below the form is a paragraph, the rest a Word table. */
export function gridToDocx({ rows, merges }: SheetGrid): string {
  const first = rows.findIndex(({ cells }) => cells.length > 1 && !cells.some((cell) => ABOVE.test(textOf(cell))));
  let last = rows.length - 1;
  while (last > first && isNote(rows[last]!.cells)) last -= 1;
  const lines = (from: number, to: number): string =>
    rows
      .slice(from, to)
      .flatMap(({ cells }) => cells.map((cell) => p(textOf(cell))))
      .join('');
  const inside = rows.slice(first, last + 1);
  const width = Math.max(...inside.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  const from = inside[0]?.row ?? 0;
  const to = inside.at(-1)?.row ?? 0;
  const byRow = new Map(inside.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  let table = '';
  for (let row = from; row <= to; row += 1)
    table += `<w:tr>${rowXml(row, width, byRow.get(row), merges, from, to)}</w:tr>`;
  return `${lines(0, first)}<w:tbl>${table}</w:tbl>${lines(last + 1, rows.length)}${p('')}`;
}

function rowXml(
  row: number,
  width: number,
  cells: ReadonlyMap<number, GridCell> | undefined,
  merges: SheetGrid['merges'],
  from: number,
  to: number,
): string {
  let xml = '';
  for (let column = 0; column < width;) {
    const merge = merges.find(
      ({ top, bottom, left, right }) =>
        top >= from && bottom <= to && row >= top && row <= bottom && left === column && right < width,
    );
    const span = merge === undefined ? 1 : merge.right - merge.left + 1;
    const down =
      merge === undefined || merge.top === merge.bottom
        ? ''
        : row === merge.top
          ? '<w:vMerge w:val="restart"/>'
          : '<w:vMerge/>';
    const text = merge !== undefined && row > merge.top ? '' : textOf(cells?.get(column));
    xml += `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${down}</w:tcPr>${p(text)}</w:tc>`;
    column += span;
  }
  return xml;
}

function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'string') return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (typeof value !== 'number') return '';
  return cell.format.includes('0.00') ? value.toFixed(2) : shortestDecimal(value);
}

function isNote(cells: readonly GridCell[]): boolean {
  return cells.length === 1 && NOTE.test(textOf(cells[0]));
}
