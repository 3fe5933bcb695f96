import type { Thread } from './workerChecker';

/** Starts the checking worker; the bundler finds it by this very expression. */
export function startWorker(): Thread {
  return new Worker(new URL('./worker.ts', import.meta.url));
}
