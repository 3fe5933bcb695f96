import { startWorker } from './startWorker';
import { WorkbookClient } from './workbookClient';

/**
 * The workbooks of a session, whose worker is on its way, so that nothing need wait for it.
 * @param file name of the workbook at hand, for the report
 * @param files whether the workbook at hand comes from a file
 */
export function startWorkbooks(file: string, files: boolean): WorkbookClient {
  const workbooks = new WorkbookClient(startWorker, file);
  workbooks.warmUp(files);
  return workbooks;
}
