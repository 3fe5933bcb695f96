import { startWorker } from './startWorker';
import { WorkerChecker } from './workerChecker';

/** A checker whose worker is on its way, so that the first check need not wait for it. @param file name for the report */
export function startChecker(file: string): WorkerChecker {
  const checker = new WorkerChecker(startWorker, file);
  checker.warm();
  return checker;
}
