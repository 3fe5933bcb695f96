import type { CellEdit, WorkbookEdit } from '../../core/edits';
import { isOwnSheet } from '../../core/edits';
import type { CellValue, SheetGrid } from '../../core/grid';
import { isCellError, toA1 } from '../../core/grid';

/** What stands before the `!` of a reference: in quotes, or a name that needs none. */
const QUALIFIERS = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.:\\[\]]+)!/gu;

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
  const qualifiers = [...formula.matchAll(QUALIFIERS)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return qualifiers.some((sheets) => !sheets.includes(']') && sheets.split(':').some((name) => names.includes(name)));
}

function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}
