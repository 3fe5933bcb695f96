import type { GridRange } from '../grid';
import { toA1 } from '../grid';

/** Cells as the fewest rectangles that runs in rows, then equal runs below each other, give. Order does not matter. */
export function rectanglesOf(cells: readonly { readonly row: number; readonly column: number }[]): GridRange[] {
  const done: GridRange[] = [];
  let open: GridRange[] = [];
  for (const run of runsOf(cells)) {
    const above = open.find(
      ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
    );
    if (above === undefined) open.push(run);
    else open[open.indexOf(above)] = { ...above, bottom: run.top };
    done.push(...open.filter(({ bottom }) => bottom < run.top - 1));
    open = open.filter(({ bottom }) => bottom >= run.top - 1);
  }
  return [...done, ...open];
}

/** A1 address of a rectangle, one cell without a colon. */
export function rangeAddress({ top, left, bottom, right }: GridRange): string {
  const first = toA1(top, left);
  const last = toA1(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

function runsOf(cells: readonly { readonly row: number; readonly column: number }[]): GridRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: GridRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    const inside = last?.top === row && column <= last.right + 1;
    if (inside) runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
