import type { CellEdit, WorkbookEdit } from '../../core/edits';
import type { CellValue, SheetGrid } from '../../core/grid';
import { isCellError, toA1 } from '../../core/grid';
import { hostText } from '../../core/messages';
import { HostFault } from '../ports';

/** Texts, then names in quotes and names that need none, with the `!` behind what stands before a reference. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?!?|[\p{L}\p{N}_.:\\[\]]+!?/gu;

/**
 * Edits that put values in the place of formulas that refer to sheets of ours, before these go.
 * @param grids all sheets, hidden ones too
 * @param names of the sheets that go
 * @throws HostFault where a formula has not been calculated, so that its value would be lost
 */
export function frozen(grids: readonly SheetGrid[], names: readonly string[]): readonly WorkbookEdit[] {
  return grids.flatMap((grid): readonly WorkbookEdit[] => {
    const cells = names.includes(grid.name) ? [] : referringCells(grid, names);
    return cells.length === 0 ? [] : [{ kind: 'setCells', sheet: grid.name, cells }];
  });
}

function referringCells(grid: SheetGrid, names: readonly string[]): readonly CellEdit[] {
  return grid.rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ formula }) => formula !== undefined && refersTo(formula, names))
      .map(({ column, value }) => plainCell(grid.name, toA1(row, column), value)),
  );
}

/** Sheets of the same name in another workbook (`[其他.xlsx]说明数据`) are not ours; both ends of `甲:说明数据` count. */
function refersTo(formula: string, names: readonly string[]): boolean {
  if (!names.some((name) => formula.includes(name))) return false;
  return qualifiersIn(formula).some(
    (sheets) => !sheets.includes(']') && sheets.split(':').some((name) => names.includes(name)),
  );
}

/** What stands before a `!`, without its quotes; in texts as well, which INDIRECT takes for references. */
function qualifiersIn(formula: string): readonly string[] {
  return (formula.match(PARTS) ?? []).flatMap((part) => {
    if (part.startsWith('"')) return part.includes('!') ? qualifiersIn(part.replaceAll('"', ' ')) : [];
    if (!part.endsWith('!')) return [];
    return part.startsWith("'") ? part.slice(1, -2).replaceAll("''", "'") : part.slice(0, -1);
  });
}

function plainCell(sheet: string, address: string, value: CellValue): CellEdit {
  if (value === null) throw new HostFault('notSupported', hostText.notCalculated(sheet, address));
  // An error value is written as the formula that is nothing else: a text would be no error any more.
  return { address, content: isCellError(value) ? { formula: value.error, cached: value.error } : value };
}
