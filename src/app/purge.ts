import type { WorkbookEdit } from '../core/edits';
import { ownSheetNames } from '../core/edits';
import type { WorkbookHost } from './ports';

/**
 * 清除全部痕迹: what has to go before a workbook is published — all marks, all sheets of ours and what is kept in our own
 * part. Figures that were filled in are the user's and stay.
 */
export function purgeEdits(): readonly WorkbookEdit[] {
  const sheets = ownSheetNames.map((name): WorkbookEdit => ({ kind: 'deleteSheet', name }));
  return [{ kind: 'clearMarks' }, ...sheets, { kind: 'store', text: null }];
}

/** Takes every trace of ours out of the workbook. */
export async function purge(host: WorkbookHost): Promise<void> {
  await host.apply(purgeEdits());
}
