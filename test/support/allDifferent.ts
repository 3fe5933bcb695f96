import type { SheetGrid } from '../../src/core/grid';

type Value = SheetGrid['rows'][number]['cells'][number]['value'];

/** Every amount another one by a factor of its own, so that no two cells are alike; years one later. */
export function allDifferent(
  grids: readonly SheetGrid[],
  { years = 1 }: { readonly years?: number } = {},
): SheetGrid[] {
  let amounts = 0;
  const moved = (value: Value): Value => {
    if (typeof value === 'string') return value.replace(/20\d\d(?=\s*年)/g, (year) => String(Number(year) + years));
    if (typeof value !== 'number' || Number.isInteger(value)) return value;
    amounts += 1;
    return Math.round(value * (0.8 + (amounts % 11) * 0.05) * 100 + amounts) / 100;
  };
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: moved(cell.value) })),
    })),
  }));
}
