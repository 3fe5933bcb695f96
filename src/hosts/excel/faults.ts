import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';

/** Excel's code of a refusal, `undefined` for anything that Excel did not say. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** What the user can mend becomes a `HostFault`; everything else stays what it was. */
export function toFault(error: unknown): unknown {
  switch (codeOf(error)) {
    case 'InvalidOperationInCellEditMode':
      return new HostFault('cellEditing', hostText.cellEditing());
    case 'ApiNotFound':
      return new HostFault('notSupported', hostText.excelTooOld(missingSet(error)));
    case 'AccessDenied':
      return new HostFault('readOnly', hostText.readOnlyWorkbook());
    case 'RequestAborted':
    case 'ServerBusy':
    case 'Timeout':
      return new HostFault('busy', hostText.excelBusy());
    default:
      return error;
  }
}

function missingSet(error: unknown): string {
  const set = error instanceof Error ? /ExcelApi 1\.\d+/.exec(error.message) : null;
  return set?.[0] ?? 'ExcelApi 1.14';
}
