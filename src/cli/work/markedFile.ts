import { markedCopy, type ChangedFile } from '../../app/changeFile';
import { HostFault } from '../../app/ports';
import { ownSheetName, ownSheets } from '../../core/edits';
import { moments } from '../../core/messages';
import type { Report } from '../../core/report';
import { applyEdits, editWarnings, FileFault } from '../../hosts/xlsx';
import type { FileError } from '../faults';
import type { ReadFile } from './readInput';

/** The copy that has its findings marked and the sheet 核对报告, or why there is none: an `.xls` cannot take marks. */
export function markedFile({ bytes, grids }: ReadFile, report: Report): ChangedFile | { readonly error: FileError } {
  try {
    const madeAt = moments.minute(new Date());
    return markedCopy({ applyEdits, editWarnings }, bytes, report, {
      madeAt,
      sheet: ownSheetName(ownSheets.report, grids),
    });
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault)
      return { error: { code: error.code, message: error.message } };
    throw error;
  }
}
