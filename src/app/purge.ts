import type { CellEdit, WorkbookEdit } from '../core/edits';
import { isOwnSheet, ownSheetNames } from '../core/edits';
import type { CellValue, SheetGrid } from '../core/grid';
import { isCellError, toA1 } from '../core/grid';
import type { WorkbookHost } from './ports';

/**
 * 清除全部痕迹: what has to go before a workbook is published — all marks, all sheets of ours and what is kept in our own
 * part. Figures that were filled in are the user's and stay; where their formulas refer to a sheet of ours, which goes, the
 * value takes the formula's place.
 * @param grids the workbook's sheets as they are
 */
export function purgeEdits(grids: readonly SheetGrid[]): readonly WorkbookEdit[] {
  const sheets = ownSheetNames.map((name): WorkbookEdit => ({ kind: 'deleteSheet', name }));
  return [...frozen(grids), { kind: 'clearMarks' }, ...sheets, { kind: 'store', text: null }];
}

/** Takes every trace of ours out of the workbook. */
export async function purge(host: WorkbookHost): Promise<void> {
  await host.apply(purgeEdits(await host.readSheets()));
}

function frozen(grids: readonly SheetGrid[]): readonly WorkbookEdit[] {
  return grids.flatMap((grid): readonly WorkbookEdit[] => {
    const cells = isOwnSheet(grid.name) ? [] : referringCells(grid);
    return cells.length === 0 ? [] : [{ kind: 'setCells', sheet: grid.name, cells }];
  });
}

function referringCells(grid: SheetGrid): readonly CellEdit[] {
  return grid.rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ formula }) => formula !== undefined && refersToOurs(formula))
      .map(({ column, value }) => ({ address: toA1(row, column), content: plainValue(value) })),
  );
}

function refersToOurs(formula: string): boolean {
  return ownSheetNames.some((name) => formula.includes(`${name}'!`) || formula.includes(`${name}!`));
}

function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}
