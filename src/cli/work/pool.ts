import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import type { FileError } from '../faults';
import { UsageFault } from '../faults';
import { outOfMemory, tookTooLong } from '../messages';
import type { Settings } from './check';
import type { Answer, Given, JobName, Made } from './jobs';

/** Workers on all cores, each started when there is work for it. */
export interface Pool {
  readonly concurrency: number;
  /**
   * @returns what was made, or why a file is beyond what a worker may take
   * @throws UsageFault
   */
  run<Name extends JobName>(job: Name, given: Given<Name>): Promise<Made<Name> | { readonly error: FileError }>;
  close(): Promise<void>;
}

export interface PoolLimits {
  /** Longest time for one file, in seconds. */
  readonly seconds: number;
  /** Largest heap of one worker, in MB. */
  readonly megabytes: number;
}

const LIMITS: PoolLimits = { seconds: 60, megabytes: 768 };

/** A worker that is not needed for a moment stays: starting one takes longer than checking a file. */
const IDLE_MS = 60_000;

/** A workbook's cells and outcomes fit, so that they are thrown away with it and never sorted through. */
const YOUNG_MB = 64;

/** @param worker path of the worker's script */
export async function openPool(worker: string, settings?: Settings, limits: PoolLimits = LIMITS): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const concurrency = availableParallelism();
  const pool = new Tinypool({
    filename: worker,
    minThreads: 1,
    maxThreads: concurrency,
    idleTimeout: IDLE_MS,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return {
    concurrency,
    run: (name, given) => runWithin(pool, name, given, limits),
    close: () => pool.destroy(),
  };
}

/**
 * Has one job done by a worker of its own, for a command about one file.
 * @throws UsageFault
 */
export async function runAlone<Name extends JobName>(
  worker: string,
  name: Name,
  given: Given<Name>,
): Promise<Made<Name>> {
  const pool = await openPool(worker);
  try {
    return madeOf(await pool.run(name, given));
  } finally {
    await pool.close();
  }
}

/** @throws UsageFault where a limit was reached */
export function madeOf<Value>(made: Value | { readonly error: FileError }): Value {
  if (isRefused(made)) throw new UsageFault(made.error.message);
  return made;
}

function isRefused(made: unknown): made is { readonly error: FileError } {
  return typeof made === 'object' && made !== null && 'error' in made;
}

async function runWithin<Name extends JobName>(
  pool: Tinypool,
  name: Name,
  given: Given<Name>,
  { seconds }: PoolLimits,
): Promise<Made<Name> | { readonly error: FileError }> {
  const timeout = AbortSignal.timeout(seconds * 1000);
  try {
    const answer = (await pool.run({ name, given }, { signal: timeout })) as Answer<Name>;
    if ('usageFault' in answer) throw new UsageFault(answer.usageFault);
    return answer.made;
  } catch (error) {
    if (timeout.aborted) return { error: { code: 'tookTooLong', message: tookTooLong(seconds) } };
    if (isOutOfMemory(error)) return { error: { code: 'outOfMemory', message: outOfMemory } };
    throw error;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
