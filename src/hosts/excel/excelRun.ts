import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';
import { toFault } from './faults';

/** The oldest Excel that has all we need: LTSC 2021. */
export const BASELINE = { set: 'ExcelApi', version: '1.14' } as const;

export interface RunOptions {
  /** Wait until the user has left the cell being edited, instead of refusing. */
  readonly patient?: boolean;
  /** Go on with an earlier run's context: event handlers can be removed only there. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/**
 * One `Excel.run` with everything that Excel refuses turned into a `HostFault`.
 * @throws HostFault
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { patient = false, context }: RunOptions = {},
): Promise<Result> {
  if (!isSupported()) throw new HostFault('notSupported', hostText.excelTooOld(`${BASELINE.set} ${BASELINE.version}`));
  try {
    const options = { delayForCellEdit: patient, ...(context === undefined ? {} : { previousObjects: context }) };
    return await Excel.run(options, batch);
  } catch (error) {
    throw toFault(error);
  }
}

export function isSupported(): boolean {
  return supports(BASELINE.version);
}

/** @param version of the set ExcelApi, such as `1.17` */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported(BASELINE.set, version);
}

/** Whether the workbook can be looked at only. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Whether this is Excel on the web, where requests and answers are limited to 5 MB. */
export function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
