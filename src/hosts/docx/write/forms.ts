import type { FormTable, PrintedCell } from '../../../core/draft';
import { pageWidth } from './pages';
import type { Orientation } from './pages';
import { paragraphXml, runXml } from './paragraphs';
import { tableLooks } from './styles';
import { framedTable } from './tableFrame';
import type { FramedCell, Merge } from './tableFrame';

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
  const framed = [
    ...head.map((cells) => ({ cells: lines.row(cells), isHead: true })),
    ...rows.map((cells) => ({ cells: lines.row(cells), isHead: false })),
  ];
  const table = framed.length === 0 ? '' : framedTable(grid, framed, { line: '000000', margins: 40 });
  return [
    paragraph(tableLooks.title.id, mark + runXml(title), onNewPage ? '<w:pageBreakBefore/>' : ''),
    ...above.map((text) => paragraph(tableLooks.above.id, runXml(text))),
    table,
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

  row(cells: readonly PrintedCell[]): FramedCell[] {
    const queue = [...cells];
    const framed: FramedCell[] = [];
    for (let column = 0; column < this.grid.length;) {
      const above = this.covered.get(column);
      const cell = above === undefined ? queue.shift() : undefined;
      const columns = above?.columns ?? cell?.columnSpan ?? 1;
      framed.push(above === undefined ? this.begin(column, cell) : this.goOn(column, above));
      column += columns;
    }
    return framed;
  }

  private begin(column: number, cell: PrintedCell | undefined): FramedCell {
    const { text = '', rowSpan = 1, columnSpan = 1, align = 'left' } = cell ?? {};
    if (rowSpan > 1) this.covered.set(column, { rows: rowSpan - 1, columns: columnSpan });
    const content = paragraph(tableLooks.cell.id, runXml(text), '', `<w:jc w:val="${ALIGN[align]}"/>`);
    return this.cell(column, columnSpan, rowSpan > 1 ? 'first' : 'none', content);
  }

  private goOn(column: number, above: { rows: number; readonly columns: number }): FramedCell {
    above.rows -= 1;
    if (above.rows === 0) this.covered.delete(column);
    return this.cell(column, above.columns, 'further', paragraph(tableLooks.cell.id, ''));
  }

  private cell(column: number, columns: number, merge: Merge, content: string): FramedCell {
    const width = this.grid.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    return { content, width, columns, merge, properties: '<w:vAlign w:val="center"/>' };
  }
}

function paragraph(style: string, inside: string, before = '', after = ''): string {
  return paragraphXml(`<w:pStyle w:val="${style}"/>${before}${after}`, inside);
}
