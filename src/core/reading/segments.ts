import type { FormId } from '../forms';
import type { SheetView } from './sheetView';
import { formOfTitle } from './titles';

/** A stretch of a sheet's rows that begins with the title of a form. Indexes into the sheet's rows, `to` excluded. */
export interface Segment {
  readonly form: FormId;
  readonly title: string;
  readonly titleRow: number;
  readonly titleColumn: number;
  /** Where the rows above the title begin that belong to it (form number, unit). */
  readonly from: number;
  /** Index of the title's row. */
  readonly titleIndex: number;
  readonly to: number;
}

/** How many rows above its title a form may begin. */
const ROWS_ABOVE = 3;

/** The forms of a sheet, top to bottom; a title that repeats the one before (next page) begins no new one. */
export function segmentsOf(view: SheetView): Segment[] {
  const starts: Omit<Segment, 'from' | 'to'>[] = [];
  view.rows.forEach(({ row, cells }, titleIndex) => {
    for (const { value, column } of cells) {
      const form = typeof value === 'string' ? formOfTitle(value) : null;
      if (form === null || form === starts.at(-1)?.form || typeof value !== 'string') continue;
      starts.push({ form, title: value, titleRow: row, titleColumn: column, titleIndex });
    }
  });
  return starts.map((start, index) => {
    const previous = starts[index - 1];
    const from = previous === undefined ? 0 : Math.max(previous.titleIndex + 1, start.titleIndex - ROWS_ABOVE);
    return { ...start, from, to: starts[index + 1]?.titleIndex ?? view.rows.length };
  });
}
