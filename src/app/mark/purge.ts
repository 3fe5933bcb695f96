import type { WorkbookEdit } from '../../core/edits';
import { isOwnSheet, ownSheetNames } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { frozen } from './frozen';
import type { WorkbookHost } from '../ports';

/**
 * 清除全部痕迹: what has to go before a workbook is published — all marks, all sheets of ours and what is kept in our own
 * part. Figures that were filled in are the user's and stay; where their formulas refer to a sheet of ours, which goes, the
 * value takes the formula's place.
 * @param grids all sheets as they are, also the rows of hidden ones
 */
export function purgeEdits(grids: readonly SheetGrid[]): readonly WorkbookEdit[] {
  const written = grids.map(({ name }) => name).filter(isOwnSheet);
  const names = [...new Set([...ownSheetNames, ...written])];
  const sheets = names.map((name): WorkbookEdit => ({ kind: 'deleteSheet', name }));
  return [...frozen(grids, names), { kind: 'clearMarks' }, ...sheets, { kind: 'store', text: null }];
}

/** Takes every trace of ours out of the workbook. */
export async function purge(host: WorkbookHost): Promise<void> {
  await host.apply(purgeEdits(await host.readSheets({ hidden: true })));
}
