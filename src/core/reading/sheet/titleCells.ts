import type { SheetView } from './sheetView';
import type { FoundTitle } from './titles';
import { titleOf } from './titles';

/** A cell with the title of a form. */
export interface TitleCell {
  readonly title: FoundTitle;
  readonly text: string;
  /** Index of its row in the sheet's rows. */
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** The titles of forms in a sheet, row by row. */
export function titleCellsOf({ rows }: SheetView): TitleCell[] {
  const found: TitleCell[] = [];
  for (const [index, { row, cells }] of rows.entries()) {
    for (const { value, column } of cells) {
      const title = typeof value === 'string' ? titleOf(value) : null;
      if (title !== null && typeof value === 'string') found.push({ title, text: value, index, row, column });
    }
  }
  return found;
}
