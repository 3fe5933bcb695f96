import type { SheetGrid } from '../../core/grid';
import type { ReadOptions } from '../ports';

/** A sheet as a host lists it, without its cells. */
interface Listed {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * The grid of a sheet that need not be read: that of an earlier reading. `undefined` for a sheet that has to be read.
 */
export function withoutReading({ name, hidden }: Listed, { since }: ReadOptions): SheetGrid | undefined {
  if (since?.changed.includes(name) === true) return undefined;
  return since?.grids.find((grid) => grid.name === name && grid.hidden === hidden);
}
