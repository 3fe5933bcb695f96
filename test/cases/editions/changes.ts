import type { CellValue, GridCell, GridRow, SheetGrid } from '../../../src/core/grid';

/** Changes of finished sheets: what exporters, copying and accidents do to them. */
export type CellChange = (cell: GridCell, row: number) => GridCell | null;

/** Every cell changed, or taken out where the change gives `null`. */
export function eachCell(grid: SheetGrid, change: CellChange): SheetGrid {
  const rows = grid.rows.map(({ row, cells }): GridRow => {
    return { row, cells: cells.flatMap((cell) => change(cell, row) ?? []) };
  });
  return { ...grid, rows: rows.filter(({ cells }) => cells.length > 0) };
}

/** Every number of a sheet, from a row on, as something else. */
export function eachNumber(grid: SheetGrid, change: (value: number) => CellValue, fromRow = 0): SheetGrid {
  return eachCell(grid, (cell, row) =>
    typeof cell.value === 'number' && row >= fromRow ? { ...cell, value: change(cell.value) } : cell,
  );
}

/** One cell replaced; put in where there was none. */
export function withCell(grid: SheetGrid, row: number, column: number, value: CellValue): SheetGrid {
  const rows = grid.rows.some((each) => each.row === row) ? grid.rows : insertRow(grid.rows, row);
  return {
    ...grid,
    rows: rows.map((each) => {
      if (each.row !== row) return each;
      const old = each.cells.find((cell) => cell.column === column);
      const others = each.cells.filter((cell) => cell !== old);
      const cell: GridCell = { column, value, format: old?.format ?? 'General' };
      return { row, cells: [...others, cell].sort((one, other) => one.column - other.column) };
    }),
  };
}

function insertRow(rows: readonly GridRow[], row: number): GridRow[] {
  return [...rows, { row, cells: [] }].sort((one, other) => one.row - other.row);
}

/** Rows taken out; those below move up. */
export function withoutRows(grid: SheetGrid, isOut: (row: GridRow) => boolean): SheetGrid {
  let gone = 0;
  const rows = grid.rows.flatMap((row): GridRow[] => {
    if (!isOut(row)) return [{ ...row, row: row.row - gone }];
    gone += 1;
    return [];
  });
  return { ...grid, rows };
}

/** Whether a row has a cell that says this, spaces apart. */
export function says(row: GridRow, words: string): boolean {
  return row.cells.some(({ value }) => typeof value === 'string' && value.replace(/\s/g, '') === words);
}

/** Sheets with one of them, by its name, changed. */
export function onSheet(
  grids: readonly SheetGrid[],
  name: string,
  change: (grid: SheetGrid) => SheetGrid,
): readonly SheetGrid[] {
  return grids.map((grid) => (grid.name === name ? change(grid) : grid));
}
