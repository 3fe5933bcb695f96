import { workerData } from 'node:worker_threads';
import type { Result, Settings, Task } from './check/task';
import { checkFile } from './check/task';

/** A worker of the pool checks one file at a time; the settings come once, when it starts. */
export default function run(task: Task): Promise<Result> {
  return checkFile(task, settings());
}

/** The pool puts its own data before ours. */
function settings(): Settings {
  const [, own] = workerData as readonly [unknown, Settings];
  return own;
}
