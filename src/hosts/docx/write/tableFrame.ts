/** Whether a cell begins an area that goes on below, or goes on itself. */
export type Merge = 'none' | 'first' | 'further';

/** A cell: what stands in it, and how much of the table it covers. */
export interface FramedCell {
  /** Its paragraphs as XML; a cell needs one at least. */
  readonly content: string;
  /** Twentieths of a point. */
  readonly width: number;
  readonly columns?: number;
  readonly merge?: Merge;
  /** Other properties of the cell. */
  readonly properties?: string;
}

export interface FramedRow {
  readonly cells: readonly FramedCell[];
  /** A row of the head: repeated on every page. */
  readonly isHead: boolean;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const MERGES: Readonly<Record<Merge, string>> = {
  none: '',
  first: '<w:vMerge w:val="restart"/>',
  further: '<w:vMerge/>',
};

/**
 * A ruled table whose rows are not torn apart.
 * @param widths of the columns, in twentieths of a point
 * @param line colour of its lines
 * @param margins inside of its cells on the left and right, in twentieths of a point; Word's own where absent
 */
export function framedTable(
  widths: readonly number[],
  rows: readonly FramedRow[],
  { line, margins }: { readonly line: string; readonly margins?: number },
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const borders = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`).join('');
  const inside =
    margins === undefined
      ? ''
      : `<w:tblCellMar><w:left w:w="${margins}" w:type="dxa"/><w:right w:w="${margins}" w:type="dxa"/></w:tblCellMar>`;
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>${inside}</w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${properties}${grid}${rows.map(rowXml).join('')}</w:tbl>`;
}

function rowXml({ cells, isHead }: FramedRow): string {
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;
}

function cellXml({ content, width, columns = 1, merge = 'none', properties = '' }: FramedCell): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${MERGES[merge]}${properties}</w:tcPr>${content}</w:tc>`;
}
