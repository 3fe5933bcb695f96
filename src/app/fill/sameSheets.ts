import { ownKindOf, showsResults } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';

/** Whether all sheets that anything is read from are as they were, read once more (as other objects) or not. */
export function areSame(before: readonly SheetGrid[], now: readonly SheetGrid[]): boolean {
  const [one = [], other = []] = [before, now].map((grids) => grids.filter((grid) => !showsResults(ownKindOf(grid))));
  return one.length === other.length && one.every((grid, index) => isSame(grid, other[index]));
}

function isSame(one: SheetGrid, other: SheetGrid | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
