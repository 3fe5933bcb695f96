import type { GridCell, GridRange, SheetGrid } from '../grid';

/** Larger sheets are cut, which the page says. */
const MOST_ROWS = 1000;
const MOST_COLUMNS = 64;

/** One cell of a drawn form; the spans count drawn rows and columns. */
export interface DrawnCell {
  readonly column: number;
  readonly cell?: GridCell;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** A sheet as it is drawn: rows and columns that hold something (or are marked), merged areas as one cell. */
export interface DrawnSheet {
  readonly columns: readonly number[];
  readonly rows: readonly DrawnRow[];
  readonly rowsLeftOut: number;
}

interface Span {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** @param marked `row,column` of cells that must be drawn even if empty */
export function layOut(grid: SheetGrid, marked: Iterable<string>): DrawnSheet {
  const cells = cellsByPlace(grid, marked);
  const rows = [...cells.keys()].sort(ascending);
  const drawn = rows.slice(0, MOST_ROWS);
  const used = new Set(drawn.flatMap((row) => [...(cells.get(row)?.keys() ?? [])]));
  const columns = [...used].sort(ascending).slice(0, MOST_COLUMNS);
  const spans = spansOf(grid.merges, drawn, columns);
  return {
    columns,
    rows: drawn.map((row) => ({ row, cells: drawRow(row, columns, cells.get(row), spans) })),
    rowsLeftOut: rows.length - drawn.length,
  };
}

function cellsByPlace(grid: SheetGrid, marked: Iterable<string>): Map<number, Map<number, GridCell | undefined>> {
  const rows = new Map(
    grid.rows.map(({ row, cells }) => [
      row,
      new Map<number, GridCell | undefined>(cells.map((cell) => [cell.column, cell])),
    ]),
  );
  for (const place of marked) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cells = rows.get(row) ?? new Map<number, GridCell | undefined>();
    rows.set(row, cells);
    if (!cells.has(column)) cells.set(column, undefined);
  }
  return rows;
}

function drawRow(
  row: number,
  columns: readonly number[],
  cells: ReadonlyMap<number, GridCell | undefined> | undefined,
  spans: ReadonlyMap<string, Span | 'covered'>,
): DrawnCell[] {
  return columns.flatMap((column) => {
    const span = spans.get(`${row},${column}`) ?? { rowSpan: 1, columnSpan: 1 };
    if (span === 'covered') return [];
    const cell = cells?.get(column);
    return [{ column, ...span, ...(cell === undefined ? {} : { cell }) }];
  });
}

function spansOf(
  merges: readonly GridRange[],
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, Span | 'covered'> {
  const spans = new Map<string, Span | 'covered'>();
  for (const { top, left, bottom, right } of merges) {
    const down = rows.filter((row) => row >= top && row <= bottom);
    const across = columns.filter((column) => column >= left && column <= right);
    const places = down.flatMap((row) => across.map((column) => `${row},${column}`));
    if (places.length < 2 || places.some((place) => spans.has(place))) continue;
    places.forEach((place, index) => {
      spans.set(place, index === 0 ? { rowSpan: down.length, columnSpan: across.length } : 'covered');
    });
  }
  return spans;
}

function ascending(a: number, b: number): number {
  return a - b;
}
