import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * Makes sure that there is an empty sheet of that name, whether or not there was one. Loaded only when Excel says that our
 * list of sheets was out of date: the helpers are large and old.
 */
export async function forceSheet(context: Excel.RequestContext, name: string): Promise<void> {
  await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}
