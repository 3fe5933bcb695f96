import type { SheetGrid } from '../../core/grid';
import type { ReadOptions } from '../ports';

/** A sheet as a host lists it, without its cells. */
interface Listed {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * The grid of a sheet that need not be read: that of an earlier reading, or one without rows for a hidden sheet whose rows
 * nobody has asked for. `undefined` for a sheet that has to be read.
 */
export function withoutReading(
  { name, hidden }: Listed,
  { since, hidden: rowsOfHidden = false }: ReadOptions,
): SheetGrid | undefined {
  const earlier = since?.grids.find((grid) => grid.name === name && grid.hidden === hidden);
  const outdated = since?.changed.includes(name) === true;
  // Whether a hidden sheet is blank or its rows were not asked for is not to be seen from its grid.
  const unread = hidden && rowsOfHidden && earlier?.rows.length === 0;
  if (earlier !== undefined && !outdated && !unread) return earlier;
  return hidden && !rowsOfHidden ? { name, hidden, rows: [], merges: [] } : undefined;
}
