import type { FillThread } from './planner';

/** Starts the worker that plans filling; the bundler finds it by this very expression. */
export function startWorker(): FillThread {
  return new Worker(/* webpackChunkName: "fillWorker" */ new URL('./worker.ts', import.meta.url));
}
