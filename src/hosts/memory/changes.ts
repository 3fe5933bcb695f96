import type { Gathered } from '../../app/check/gathered';
import { isOwnSheet } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';

/** Notes the sheets that differ; where one of the user's came or went, all of them. */
export function noteChanges(
  changes: Pick<Gathered, 'add' | 'addAll'>,
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
): void {
  for (const grid of after) if (!before.includes(grid)) changes.add(grid.name);
  for (const name of comeOrGone(before, after)) {
    if (isOwnSheet(name)) changes.add(name);
    else changes.addAll();
  }
}

function comeOrGone(before: readonly SheetGrid[], after: readonly SheetGrid[]): string[] {
  const only = (these: readonly SheetGrid[], others: readonly SheetGrid[]) =>
    these.filter(({ name }) => !others.some((other) => other.name === name)).map(({ name }) => name);
  return [...only(before, after), ...only(after, before)];
}
