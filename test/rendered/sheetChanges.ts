import type { GridCell, GridRow, SheetGrid } from '../../src/core/grid';

export const text = (column: number, value: string): GridCell => ({ column, value, format: '@' });

export function shiftedDown(grid: SheetGrid, rows: number): SheetGrid {
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, row: row.row + rows })),
    merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + rows, bottom: merge.bottom + rows })),
  };
}

export function eachCell(grid: SheetGrid, change: (cell: GridCell) => GridCell): SheetGrid {
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
}

export function hasAmount({ cells }: GridRow): boolean {
  return cells.some(({ value, format }) => typeof value === 'number' && /^[#0_]/.test(format));
}

export function lastColumn({ rows }: SheetGrid): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
}
