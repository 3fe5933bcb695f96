import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { outOfMemory, tookTooLong } from '../messages';
import type { FileError } from '../faults';
import type { Result, Settings, Task } from './task';

/** Workers on all cores; started when the first file comes. */
export interface Pool {
  readonly concurrency: number;
  /** @returns the result, or why a file is beyond what a worker may take */
  run(task: Task): Promise<Result | { readonly error: FileError }>;
  close(): Promise<void>;
}

export interface PoolLimits {
  /** Longest time for one file, in seconds. */
  readonly seconds: number;
  /** Largest heap of one worker, in MB. */
  readonly megabytes: number;
}

const LIMITS: PoolLimits = { seconds: 60, megabytes: 2048 };

/** @param worker path of the worker's script */
export function openPool(worker: string, settings: Settings, limits: PoolLimits = LIMITS): Pool {
  const concurrency = availableParallelism();
  let starting: Promise<Tinypool> | undefined;
  const started = (): Promise<Tinypool> => (starting ??= start(worker, settings, concurrency, limits));
  return {
    concurrency,
    run: async (task) => runWithin(await started(), task, limits),
    close: async () => (await starting)?.destroy(),
  };
}

async function start(worker: string, settings: Settings, threads: number, limits: PoolLimits): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
}

async function runWithin(pool: Tinypool, task: Task, { seconds }: PoolLimits): Promise<Result | { error: FileError }> {
  const timeout = AbortSignal.timeout(seconds * 1000);
  try {
    return (await pool.run(task, { signal: timeout })) as Result;
  } catch (error) {
    if (timeout.aborted) return { error: { code: 'tookTooLong', message: tookTooLong(seconds) } };
    if (isOutOfMemory(error)) return { error: { code: 'outOfMemory', message: outOfMemory } };
    throw error;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
