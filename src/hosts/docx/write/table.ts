/** Whether a cell begins an area that goes on below, or goes on itself. */
export type Merge = 'none' | 'first' | 'further';

/** A cell: its paragraphs as XML. */
export interface TableCell {
  readonly paragraphs: readonly string[];
  readonly merge?: Merge;
}

const EMPTY = '<w:p/>';
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/**
 * A ruled table whose head is repeated on every page and whose rows are not torn apart.
 * @param widths of the columns, in twentieths of a point
 */
export function tableXml(
  widths: readonly number[],
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const borders = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('');
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const body = rows.map((row) => rowXml(row, widths, '<w:cantSplit/>')).join('');
  return `<w:tbl>${properties}${grid}${rowXml(head, widths, '<w:cantSplit/><w:tblHeader/>', 'F2F2F2')}${body}</w:tbl>`;
}

function rowXml(cells: readonly TableCell[], widths: readonly number[], properties: string, fill?: string): string {
  const inside = cells.map((cell, index) => cellXml(cell, widths[index] ?? 0, fill)).join('');
  return `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`;
}

function cellXml({ paragraphs, merge = 'none' }: TableCell, width: number, fill: string | undefined): string {
  const merged = merge === 'none' ? '' : merge === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const inside = merge === 'further' || paragraphs.length === 0 ? EMPTY : paragraphs.join('');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}${shade}</w:tcPr>${inside}</w:tc>`;
}
