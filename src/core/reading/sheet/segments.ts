import type { FormId } from '../../forms';
import type { SheetView } from './sheetView';
import { titleOf } from './titles';

/** A stretch of a sheet's rows that begins with the title of a form. Indexes into the sheet's rows, `to` excluded. */
export interface Segment {
  readonly form: FormId;
  readonly title: string;
  /** 0 where the title is the official one, else where it stands among the form's other titles. */
  readonly titleRank: number;
  /** The known title that it must have meant, where it has a slip in it. */
  readonly meant: string | undefined;
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
      const found = typeof value === 'string' ? titleOf(value) : null;
      if (found === null || typeof value !== 'string') continue;
      const { form, rank, meant } = found;
      const last = starts.at(-1);
      if (last?.form === form && last.titleRank === rank) continue;
      starts.push({ form, title: value, titleRank: rank, meant, titleRow: row, titleColumn: column, titleIndex });
    }
  });
  return starts.map((start, index) => {
    const previous = starts[index - 1];
    const from = previous === undefined ? 0 : Math.max(previous.titleIndex + 1, start.titleIndex - ROWS_ABOVE);
    return { ...start, from, to: starts[index + 1]?.titleIndex ?? view.rows.length };
  });
}
