import { startWorker } from './startWorker';
import { WorkbookClient } from './workbookClient';

/**
 * The workbooks of a session, whose worker is on its way, so that nothing need wait for it.
 * @param file name of the workbook at hand, for the report
 * @param first what comes first: a check, or the file of the workbook at hand
 */
export function startWorkbooks(file: string, first: 'check' | 'file'): WorkbookClient {
  const workbooks = new WorkbookClient(startWorker, file);
  workbooks.getReady(first === 'file' ? 'expectFile' : 'warmUp');
  return workbooks;
}
