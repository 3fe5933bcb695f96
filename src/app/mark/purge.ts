import type { WorkbookEdit } from '../../core/edits';
import { ownKindOf } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { hostText } from '../../core/messages';
import { inTurn } from '../kept/stored';
import { frozen } from './frozen';
import { HostFault, type WorkbookHost } from '../ports';

/**
 * 清除全部痕迹: what has to go before a workbook is published — all marks, all sheets of ours and what is kept in our own
 * part. Figures that were filled in are the user's and stay; where their formulas refer to a sheet of ours, which goes, the
 * value takes the formula's place.
 * @param grids all sheets as they are, hidden ones too
 * @throws HostFault where nothing would be left, or a value is not known
 */
export function purgeEdits(grids: readonly SheetGrid[]): readonly WorkbookEdit[] {
  const names = grids.filter((grid) => ownKindOf(grid) !== undefined).map(({ name }) => name);
  if (names.length > 0 && names.length === grids.length)
    throw new HostFault('notSupported', hostText.onlyOwnSheets(names));
  const sheets = names.map((name): WorkbookEdit => ({ kind: 'deleteSheet', name }));
  return [...frozen(grids, names), { kind: 'clearMarks' }, ...sheets, { kind: 'store', text: null }];
}

/** Takes every trace of ours out of the workbook. */
export function purge(host: WorkbookHost): Promise<void> {
  return inTurn(host, async () => {
    await host.apply(purgeEdits(await host.readSheets()));
  });
}
