import type { SheetCell } from '../../../core/edits';

/** Points of a line of the default font, and of a title. */
const LINE = 15;
const TITLE = 24;
/** Excel's highest row, in points. */
const HIGHEST = 409;
/** Chinese and other wide letters take the room of two. */
const WIDE = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/**
 * Points that a row of a sheet of ours needs for its wrapped texts: programs that open a file do not measure them anew.
 * @param widths of the columns in characters
 */
export function rowHeight(row: readonly (SheetCell | null)[], widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    if (cell === null) return LINE;
    if (cell.style === 'title') return TITLE;
    return cell.style === 'body' ? LINE * linesOf(cell, widths[column] ?? Infinity) : LINE;
  });
  return Math.min(HIGHEST, Math.max(LINE, ...heights));
}

function linesOf({ content }: SheetCell, width: number): number {
  if (typeof content !== 'string') return 1;
  const lines = content
    .split('\n')
    .map((line) => Math.ceil((line.length + (line.match(WIDE)?.length ?? 0)) / Math.max(1, width - 2)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}
