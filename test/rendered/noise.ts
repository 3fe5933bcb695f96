import type { GridCell, GridRow, SheetGrid } from '../../src/core/grid';

/** A change of a sheet's layout that says nothing new about its figures. */
export interface Noise {
  readonly name: string;
  readonly of: (grid: SheetGrid) => SheetGrid;
}

const text = (column: number, value: string): GridCell => ({ column, value, format: '@' });

function shiftedDown(grid: SheetGrid, rows: number): SheetGrid {
  return {
    ...grid,
    rows: grid.rows.map(({ row, cells }) => ({ row: row + rows, cells })),
    merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + rows, bottom: merge.bottom + rows })),
  };
}

function shiftedRight(grid: SheetGrid, columns: number): SheetGrid {
  return {
    ...grid,
    rows: grid.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => ({ ...cell, column: cell.column + columns })),
    })),
    merges: grid.merges.map((merge) => ({ ...merge, left: merge.left + columns, right: merge.right + columns })),
  };
}

/** Rows below everything that a sheet holds. */
function below(grid: SheetGrid, ...cells: readonly GridCell[]): SheetGrid {
  const last = grid.rows.at(-1)?.row ?? 0;
  const row: GridRow = { row: last + 2, cells };
  return { ...grid, rows: [...grid.rows, row] };
}

function eachCell(grid: SheetGrid, change: (cell: GridCell) => GridCell): SheetGrid {
  return { ...grid, rows: grid.rows.map(({ row, cells }) => ({ row, cells: cells.map(change) })) };
}

function spaced(cell: GridCell): GridCell {
  const { value } = cell;
  if (typeof value !== 'string' || !/^\p{Script=Han}{3,}$/u.test(value)) return cell;
  return { ...cell, value: `\u200b${value.split('').join(' ')}` };
}

/** Layout noises as exporters, templates and accountants leave them. */
export const noises: readonly Noise[] = [
  { name: '上面有空行', of: (grid) => shiftedDown(grid, 2) },
  { name: '左边有空列', of: (grid) => shiftedRight(grid, 1) },
  { name: '字间有空格', of: (grid) => eachCell(grid, spaced) },
  { name: '下面有页码', of: (grid) => below(grid, text(3, '— 2 —')) },
  { name: '下面有第几页', of: (grid) => below(grid, text(2, '第2页，共9页')) },
  {
    name: '下面有制表人和日期',
    of: (grid) =>
      below(grid, text(0, '制表人：'), text(1, '填报日期：'), { column: 2, value: 45_525, format: 'yyyy-m-d' }),
  },
];
