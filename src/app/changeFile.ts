import type { WorkbookEdit } from '../core/edits';
import type { SheetGrid } from '../core/grid';
import type { Report } from '../core/report';
import type { FillPlan } from './fill/fill';
import type { MarkChoice } from './mark/mark';
import { remarkAll } from './mark/mark';
import { purgeEdits } from './mark/purge';
import type { ReportSheetOptions } from './mark/reportSheet';
import { reportSheet } from './mark/reportSheet';

/** What the use cases on files need of a host: bytes in, bytes out. Both throw what the user can mend, with one sentence. */
export interface FilePatcher {
  /** The bytes with edits made in their order; everything they do not concern stays as it is. */
  readonly applyEdits: (bytes: Uint8Array, edits: readonly WorkbookEdit[]) => Uint8Array;
  /** What the user should know before these edits are made, one sentence each. */
  readonly editWarnings: (bytes: Uint8Array, edits: readonly WorkbookEdit[]) => readonly string[];
}

/** A changed file, and what the user should know about it. */
export interface ChangedFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

export interface MarkedCopyOptions extends ReportSheetOptions {
  /** Which findings are marked. */
  readonly choice?: MarkChoice;
  /** Reasons to keep in the workbook, as text; `null` takes out what is kept, absent leaves it. */
  readonly stored?: string | null;
}

/** A copy with all findings marked and the sheet 核对报告, in place of those of an earlier check. */
export function markedCopy(
  patcher: FilePatcher,
  bytes: Uint8Array,
  report: Report,
  options: MarkedCopyOptions,
): ChangedFile {
  const { choice, stored, ...sheet } = options;
  const kept: readonly WorkbookEdit[] = stored === undefined ? [] : [{ kind: 'store', text: stored }];
  return changed(patcher, bytes, [...remarkAll(report, choice), reportSheet(report, sheet), ...kept]);
}

/** A copy without our marks; sheets of ours and kept reasons stay. */
export function cleared(patcher: FilePatcher, bytes: Uint8Array): ChangedFile {
  return changed(patcher, bytes, [{ kind: 'clearMarks' }]);
}

/**
 * 清除全部痕迹: a copy without marks, sheets of ours and kept reasons, ready to be published.
 * @param grids the sheets of the same file
 */
export function purged(patcher: FilePatcher, bytes: Uint8Array, grids: readonly SheetGrid[]): ChangedFile {
  return changed(patcher, bytes, purgeEdits(grids));
}

/** A copy with derived figures filled in. */
export function filled(patcher: FilePatcher, bytes: Uint8Array, plan: FillPlan): ChangedFile {
  return changed(patcher, bytes, plan.edits);
}

/** A copy with edits made, as they stand. */
export function changedBy(patcher: FilePatcher, bytes: Uint8Array, edits: readonly WorkbookEdit[]): ChangedFile {
  return changed(patcher, bytes, edits);
}

function changed(patcher: FilePatcher, bytes: Uint8Array, edits: readonly WorkbookEdit[]): ChangedFile {
  return { bytes: patcher.applyEdits(bytes, edits), warnings: patcher.editWarnings(bytes, edits) };
}
