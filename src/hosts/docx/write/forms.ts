import type { FormTable, PrintedCell } from '../../../core/draft';
import { pageWidth } from './pages';
import type { Orientation } from './pages';
import { paragraphXml, runXml } from './paragraphs';
import { tableLooks } from './styles';

/** Letters that fit beside each other on an upright page in the size of a form's cells. */
const UPRIGHT_LETTERS = 110;
const MOST_UPRIGHT_COLUMNS = 8;

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;

/** Wide forms lie on their side. */
export function orientationOf({ widths }: FormTable): Orientation {
  const letters = widths.reduce((sum, width) => sum + width, 0);
  return widths.length > MOST_UPRIGHT_COLUMNS || letters > UPRIGHT_LETTERS ? 'landscape' : 'upright';
}

/**
 * A form with its title: head rows are repeated, rows never broken.
 * @param mark stands before the title's words @param onNewPage where no section begins with it
 */
export function formXml(
  { title, above, head, rows, notes, widths }: FormTable,
  orientation: Orientation,
  mark: string,
  onNewPage: boolean,
) {
  const grid = gridOf(widths, pageWidth[orientation]);
  const lines = new TableRows(grid);
  const table = [
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>',
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...head.map((cells) => lines.row(cells, true)),
    ...rows.map((cells) => lines.row(cells, false)),
    '</w:tbl>',
  ];
  return [
    paragraph(tableLooks.title.id, mark + runXml(title), onNewPage ? '<w:pageBreakBefore/>' : ''),
    ...above.map((text) => paragraph(tableLooks.above.id, runXml(text))),
    ...(head.length + rows.length === 0 ? [] : table),
    ...(notes.length === 0
      ? [paragraph(tableLooks.above.id, '')]
      : notes.map((text) => paragraph(tableLooks.above.id, runXml(text)))),
  ].join('');
}

/** Column widths in twentieths of a point, all together as wide as the page. */
function gridOf(letters: readonly number[], page: number): readonly number[] {
  const whole = letters.reduce((sum, each) => sum + each, 0);
  return letters.map((each) => Math.floor((each * page) / whole));
}

/** Rows of a table in order; cells that reach down are remembered for the rows they reach. */
class TableRows {
  /** Rows that a column is still covered from above, and how many columns the covering cell has; by column. */
  private readonly covered = new Map<number, { rows: number; readonly columns: number }>();

  constructor(private readonly grid: readonly number[]) {}

  row(cells: readonly PrintedCell[], isHead: boolean): string {
    const queue = [...cells];
    const xml: string[] = [];
    for (let column = 0; column < this.grid.length;) {
      const above = this.covered.get(column);
      const cell = above === undefined ? queue.shift() : undefined;
      const columns = above?.columns ?? cell?.columnSpan ?? 1;
      xml.push(above === undefined ? this.begin(column, cell) : this.goOn(column, above));
      column += columns;
    }
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${xml.join('')}</w:tr>`;
  }

  private begin(column: number, cell: PrintedCell | undefined): string {
    const { text = '', rowSpan = 1, columnSpan = 1, align = 'left' } = cell ?? {};
    if (rowSpan > 1) this.covered.set(column, { rows: rowSpan - 1, columns: columnSpan });
    const content = paragraph(tableLooks.cell.id, runXml(text), '', `<w:jc w:val="${ALIGN[align]}"/>`);
    return this.cell(column, columnSpan, rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '', content);
  }

  private goOn(column: number, above: { rows: number; readonly columns: number }): string {
    above.rows -= 1;
    if (above.rows === 0) this.covered.delete(column);
    return this.cell(column, above.columns, '<w:vMerge/>', paragraph(tableLooks.cell.id, ''));
  }

  private cell(column: number, columns: number, merge: string, content: string): string {
    const width = this.grid.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
  }
}

function border(side: string): string {
  return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
}

function paragraph(style: string, inside: string, before = '', after = ''): string {
  return paragraphXml(`<w:pStyle w:val="${style}"/>${before}${after}`, inside);
}
