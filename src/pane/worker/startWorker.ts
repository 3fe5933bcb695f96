import type { WorkbookThread } from './workbookClient';

/** Starts the worker that holds a page's workbooks; the bundler finds it by this very expression. */
export function startWorker(): WorkbookThread {
  return new Worker(/* webpackChunkName: "workbookWorker" */ new URL('./worker.ts', import.meta.url));
}
