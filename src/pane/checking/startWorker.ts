import type { CheckThread } from './workerChecker';

/** Starts the checking worker; the bundler finds it by this very expression. */
export function startWorker(): CheckThread {
  return new Worker(/* webpackChunkName: "checkWorker" */ new URL('./worker.ts', import.meta.url));
}
