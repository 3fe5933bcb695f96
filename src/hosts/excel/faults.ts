import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';

/** Excel's code of a refusal, `undefined` for anything that Excel did not say. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/**
 * Excel's codes for what it cannot answer at once: more than 5 MB, more than 5 million cells, and, for want of a better one,
 * more than 512 merged areas.
 */
const TOO_MUCH: readonly (string | undefined)[] = [
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'GeneralException',
];

/** Whether Excel might answer if it was asked for less. */
export function isTooMuch(error: unknown): boolean {
  return TOO_MUCH.includes(codeOf(error));
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
    case 'ServerBusy':
      return new HostFault('busy', hostText.excelBusy());
    case 'RequestAborted':
    case 'Timeout':
      return new HostFault('busy', hostText.excelSilent());
    case 'RequestPayloadSizeLimitExceeded':
      return new HostFault('tooLarge', hostText.tooLargeToWrite());
    case 'ResponsePayloadSizeLimitExceeded':
      return new HostFault('tooLarge', hostText.tooLargeAnswer());
    default:
      return error;
  }
}

function missingSet(error: unknown): string {
  const set = error instanceof Error ? /ExcelApi 1\.\d+/.exec(error.message) : null;
  return set?.[0] ?? 'ExcelApi 1.14';
}
