import type { CellEdit } from '../edits';
import type { SheetGrid } from '../grid';
import { toA1 } from '../grid';
import type { FormReading } from '../reading';

/** A sentence (with its number, where it has one) that owns up to rounding differences. */
const SENTENCE = /(?:\d+\s*[.、．])?[^。；;：:\n（(]*尾(?:差|数)[^。；;\n）)]*[。；;]?/g;
/** What is left of a note that said nothing else. */
const NOTHING_LEFT = /^[\s()（）:：注备说明0-9.、．]*$/;

/** The notes that own up to rounding differences, without those sentences: where every relation holds they are not true. */
export function withoutRoundingNotes(grid: SheetGrid, forms: readonly FormReading[]): readonly CellEdit[] {
  const noted = new Set(forms.flatMap(({ notes }) => notes.map(({ cell }) => toA1(cell.row, cell.column))));
  return grid.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }): CellEdit[] => {
      const address = toA1(row, column);
      if (typeof value !== 'string' || formula !== undefined || !noted.has(address)) return [];
      const rest = value.replace(SENTENCE, '');
      if (rest === value) return [];
      return [{ address, content: NOTHING_LEFT.test(rest) ? null : rest.trimEnd() }];
    }),
  );
}
