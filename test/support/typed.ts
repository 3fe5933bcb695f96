import { parseA1 } from '../../src/core/grid';
import type { CellValue, GridCell, GridRow, SheetGrid } from '../../src/core/grid';

/** The workbook with one value typed into a cell (`附件1!C7`), shown with two decimals where it is a number. */
export function typed(grids: readonly SheetGrid[], place: string, value: CellValue): SheetGrid[] {
  const split = place.lastIndexOf('!');
  const sheet = place.slice(0, split);
  const address = parseA1(place.slice(split + 1));
  if (address === undefined || !grids.some(({ name }) => name === sheet)) throw new Error(`no such cell: ${place}`);
  const cell: GridCell = { column: address.column, value, format: typeof value === 'number' ? '0.00' : 'General' };
  return grids.map((grid) => (grid.name === sheet ? { ...grid, rows: withCell(grid.rows, address.row, cell) } : grid));
}

function withCell(rows: readonly GridRow[], row: number, cell: GridCell): GridRow[] {
  const others = rows.filter((other) => other.row !== row);
  const own = rows.find((other) => other.row === row)?.cells ?? [];
  const cells = [...own.filter(({ column }) => column !== cell.column), cell].sort(
    (one, two) => one.column - two.column,
  );
  return [...others, { row, cells }].sort((one, two) => one.row - two.row);
}
