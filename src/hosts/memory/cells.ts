import type { CellContent } from '../../core/edits';
import type { GridCell, GridRow, SheetGrid } from '../../core/grid';

/** A formula that is nothing but an error value. */
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** A cell of a grid, `undefined` where it is empty. */
export function cellAt(grid: SheetGrid, row: number, column: number): GridCell | undefined {
  return grid.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column);
}

/** What a cell holds, as an edit would put it there. */
export function contentOf(cell: GridCell | undefined): CellContent {
  if (cell === undefined) return null;
  const { value, formula } = cell;
  const plain = typeof value === 'object' && value !== null ? value.error : value;
  if (formula === undefined) return plain;
  return typeof plain === 'boolean' ? { formula } : { formula, cached: plain };
}

/** A grid with one cell replaced. */
export function withCell(
  grid: SheetGrid,
  place: { row: number; column: number },
  content: CellContent,
  numberFormat: string,
): SheetGrid {
  const made = toCell(place.column, content, numberFormat);
  const before = grid.rows.find((row) => row.row === place.row)?.cells ?? [];
  const cells = before.filter((cell) => cell.column !== place.column).concat(made ?? []);
  const row: GridRow = { row: place.row, cells: cells.sort((a, b) => a.column - b.column) };
  const others = grid.rows.filter((each) => each.row !== place.row);
  const rows = cells.length === 0 ? others : [...others, row].sort((a, b) => a.row - b.row);
  return { ...grid, rows };
}

/** A grid's cell of a content, `undefined` for an empty one. */
export function toCell(column: number, content: CellContent, format: string): GridCell | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content !== 'object') return { column, value: content, format };
  if (ERROR.test(content.formula)) return { column, value: { error: content.formula }, format };
  return { column, value: content.cached ?? null, format, formula: content.formula };
}
