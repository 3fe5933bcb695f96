import type { FormId } from '../../forms';
import type { Band } from './bands';
import type { TitleCell } from './titleCells';

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
export function segmentsOf({ view, titles }: Band): Segment[] {
  const starts: TitleCell[] = [];
  for (const cell of titles) {
    const last = starts.at(-1)?.title;
    if (last?.form !== cell.title.form || last.rank !== cell.title.rank) starts.push(cell);
  }
  return starts.map(({ title, text, row, column, index }, at) => {
    const previous = starts[at - 1];
    return {
      form: title.form,
      title: text,
      titleRank: title.rank,
      meant: title.meant,
      titleRow: row,
      titleColumn: column,
      from: previous === undefined ? 0 : Math.max(previous.index + 1, index - ROWS_ABOVE),
      titleIndex: index,
      to: starts[at + 1]?.index ?? view.rows.length,
    };
  });
}
