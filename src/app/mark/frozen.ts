import type { CellEdit, WorkbookEdit } from '../../core/edits';
import { isOwnSheet } from '../../core/edits';
import type { CellValue, SheetGrid } from '../../core/grid';
import { isCellError, toA1 } from '../../core/grid';

/** Texts, then names in quotes and names that need none, with the `!` behind what stands before a reference. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?!?|[\p{L}\p{N}_.:\\[\]]+!?/gu;

/**
 * Edits that put values in the place of formulas that refer to sheets of ours, before these go.
 * @param grids all sheets, also the rows of hidden ones
 * @param names of the sheets that go
 */
export function frozen(grids: readonly SheetGrid[], names: readonly string[]): readonly WorkbookEdit[] {
  return grids.flatMap((grid): readonly WorkbookEdit[] => {
    const cells = isOwnSheet(grid.name) ? [] : referringCells(grid, names);
    return cells.length === 0 ? [] : [{ kind: 'setCells', sheet: grid.name, cells }];
  });
}

function referringCells(grid: SheetGrid, names: readonly string[]): readonly CellEdit[] {
  return grid.rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ formula }) => formula !== undefined && refersTo(formula, names))
      .map(({ column, value }) => ({ address: toA1(row, column), content: plainValue(value) })),
  );
}

/** Sheets of the same name in another workbook (`[其他.xlsx]说明数据`) are not ours; both ends of `甲:说明数据` count. */
function refersTo(formula: string, names: readonly string[]): boolean {
  if (!names.some((name) => formula.includes(name))) return false;
  const parts = (formula.match(PARTS) ?? []).filter((part) => part.endsWith('!') && !part.startsWith('"'));
  const qualifiers = parts.map((part) =>
    part.startsWith("'") ? part.slice(1, -2).replaceAll("''", "'") : part.slice(0, -1),
  );
  return qualifiers.some((sheets) => !sheets.includes(']') && sheets.split(':').some((name) => names.includes(name)));
}

function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}
