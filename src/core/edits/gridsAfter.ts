import type { GridCell, GridRow, SheetGrid } from '../grid';
import { parseA1 } from '../grid';
import type { CellEdit, SetCellsEdit } from './types';

/** Grids as they will be once cells are set, for looking ahead; formulas have the results that came with the edits. */
export function gridsAfter(grids: readonly SheetGrid[], edits: readonly SetCellsEdit[]): readonly SheetGrid[] {
  return grids.map((grid) => {
    const cells = edits.filter(({ sheet }) => sheet === grid.name).flatMap((edit) => edit.cells);
    return cells.length === 0 ? grid : gridAfter(grid, cells);
  });
}

function gridAfter(grid: SheetGrid, edits: readonly CellEdit[]): SheetGrid {
  const byRow = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const place = parseA1(edit.address);
    if (place === undefined) throw new RangeError(`not an address: ${edit.address}`);
    const row = byRow.get(place.row) ?? new Map<number, CellEdit>();
    byRow.set(place.row, row.set(place.column, edit));
  }
  const rows = new Map(grid.rows.map((row) => [row.row, row]));
  for (const [row, cells] of byRow) rows.set(row, rowAfter(rows.get(row) ?? { row, cells: [] }, cells));
  return { ...grid, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

function rowAfter({ cells, ...place }: GridRow, edits: ReadonlyMap<number, CellEdit>): GridRow {
  const kept = cells.filter(({ column }) => !edits.has(column));
  const formats = new Map(cells.map(({ column, format }) => [column, format]));
  const made = [...edits].flatMap(([column, edit]) => cellAfter(column, edit, formats.get(column) ?? 'General') ?? []);
  return { ...place, cells: [...kept, ...made].sort((a, b) => a.column - b.column) };
}

function cellAfter(column: number, { content, numberFormat }: CellEdit, own: string): GridCell | undefined {
  const format = numberFormat ?? own;
  if (content === null || content === '') return undefined;
  if (typeof content !== 'object') return { column, value: content, format };
  return { column, value: content.cached ?? null, format, formula: content.formula };
}
