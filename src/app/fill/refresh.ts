import { normalFormula } from '../../core/derive';
import type { CellContent, PutSheetEdit, WorkbookEdit } from '../../core/edits';
import { ownSheetOf, ownSheets } from '../../core/edits';
import type { GridCell, SheetGrid } from '../../core/grid';
import type { FillPlan } from './fill';

type Cells = ReadonlyMap<string, GridCell>;

/**
 * The edits of a plan that would change anything: none where all was filled before.
 * @param grids the workbook's sheets as they are
 */
export function missingEdits({ edits }: FillPlan, grids: readonly SheetGrid[]): readonly WorkbookEdit[] {
  const bySheet = new Map(grids.map((grid) => [grid.name, cellsOf(grid)]));
  return edits.filter((edit) => edit.kind !== 'putSheet' || !shows(bySheet.get(edit.name), edit));
}

/**
 * Edits that bring figures that were filled in up to date, for hosts that do not calculate: 说明数据 where it is there, and
 * our formulas among the user's own cells.
 */
export function refreshEdits(plan: FillPlan, grids: readonly SheetGrid[]): readonly WorkbookEdit[] {
  const bySheet = new Map(grids.map((grid) => [grid.name, cellsOf(grid)]));
  const sheets = missingEdits(plan, grids).filter(
    (edit) => edit.kind === 'putSheet' && ownSheetOf(edit.name) === ownSheets.derived && bySheet.has(edit.name),
  );
  const cells = plan.inPlace.flatMap(({ spot: { cell }, state, edit }): readonly WorkbookEdit[] => {
    const there = bySheet.get(cell.sheet)?.get(`${cell.row},${cell.column}`);
    return state !== 'same' || holds(there, edit.content)
      ? []
      : [{ kind: 'setCells', sheet: cell.sheet, cells: [edit] }];
  });
  return [...sheets, ...cells];
}

/** Whether a sheet is what an edit would make of it. */
function shows(cells: Cells | undefined, { rows }: PutSheetEdit): boolean {
  if (cells === undefined) return false;
  const wanted = rows.flatMap((row, index) =>
    row.map((cell, column) => [`${index},${column}`, cell?.content ?? null] as const),
  );
  const filled = wanted.filter(([, content]) => content !== null && content !== '').length;
  return filled === cells.size && wanted.every(([key, content]) => holds(cells.get(key), content));
}

function holds(cell: GridCell | undefined, content: CellContent): boolean {
  if (content === null || content === '') return cell === undefined;
  if (typeof content !== 'object') return cell?.value === content && cell.formula === undefined;
  if (cell?.formula === undefined) return false;
  return cell.value === (content.cached ?? null) && normalFormula(cell.formula) === normalFormula(content.formula);
}

/** Cells that show something, by row and column. */
function cellsOf({ rows }: SheetGrid): Cells {
  const shown = rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
      .map((cell) => [`${row},${cell.column}`, cell] as const),
  );
  return new Map(shown);
}
