import type { GridRow, SheetGrid } from '../../src/core/grid';

/** Whether a row begins with a code of the functional classification, of so many digits where that is asked. */
function isCoded({ cells: [first] }: GridRow, digits?: number): boolean {
  const printed = typeof first?.value === 'object' ? '' : String(first?.value ?? '');
  const code = /^\s*(2[\d ]*)/.exec(printed)?.[1]?.replaceAll(' ', '') ?? '';
  return digits === undefined ? /^(?:\d{3}|\d{5}|\d{7})$/.test(code) : code.length === digits;
}

/** The coded rows in another order; what stands above and below them stays. @param random 0 up to 1 */
export function permuted(grid: SheetGrid, random: () => number): SheetGrid {
  const places = grid.rows.flatMap((row, at) => (isCoded(row) ? at : []));
  const shuffled = places.map((at) => ({ at, key: random() })).sort((one, other) => one.key - other.key);
  const rows = [...grid.rows];
  places.forEach((place, index) => {
    const [there, from] = [grid.rows[place], grid.rows[shuffled[index]?.at ?? place]];
    if (there !== undefined && from !== undefined) rows[place] = { ...from, row: there.row };
  });
  return { ...grid, rows };
}

/** Every other 项 in two rows whose amounts differ and add up to what it was. */
export function inTwoRows(grid: SheetGrid): SheetGrid {
  let added = 0;
  const merged = new Map<number, number>();
  const rows = grid.rows.flatMap((row, at): GridRow[] => {
    const moved = { ...row, row: row.row + added };
    merged.set(row.row, moved.row);
    if (!isCoded(row, 7) || at % 2 === 0) return [moved];
    added += 1;
    return [part(moved, firstPart), { ...part(moved, rest), row: moved.row + 1 }];
  });
  const merges = grid.merges.map((merge) => {
    const by = (merged.get(merge.top) ?? merge.top) - merge.top;
    return { ...merge, top: merge.top + by, bottom: merge.bottom + by };
  });
  return { ...grid, rows, merges };
}

function firstPart(value: number): number {
  return Math.floor((value * 100) / 3) / 100;
}

function rest(value: number): number {
  return Number((value - firstPart(value)).toFixed(2));
}

function part(row: GridRow, of: (value: number) => number): GridRow {
  const cells = row.cells.map((cell, at) =>
    at > 0 && typeof cell.value === 'number' ? { ...cell, value: of(cell.value) } : cell,
  );
  return { ...row, cells };
}

/** Every row with amounts is out of sight. */
export function allHidden(grid: SheetGrid): SheetGrid {
  return { ...grid, rows: grid.rows.map((row) => (isCoded(row) ? { ...row, hidden: true } : row)) };
}
