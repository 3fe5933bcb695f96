import { availableParallelism } from 'node:os';
import type { FileError } from '../faults';
import { UsageFault } from '../faults';
import type { KindOfFile } from '../messages';
import { outOfMemory, tookTooLong } from '../messages';
import type { Settings } from './check';
import type { Answer, Given, JobName, Made } from './jobs';
import type { Ended } from './workers/exchange';
import { ThreadWorker } from './workers/threadWorker';
import type { Worker } from './workers/worker';

/**
 * Workers on all cores, each started when there is work for it and then used again: threads, and processes for what is too
 * large for a thread.
 */
export interface Pool {
  readonly concurrency: number;
  /**
   * @param large whether the file is known to be too large for a thread, which would only find that out
   * @returns what was made, or why a file is beyond what a worker may take
   * @throws UsageFault
   */
  run<Name extends JobName>(
    job: Name,
    given: Given<Name>,
    large?: boolean,
  ): Promise<Made<Name> | { readonly error: FileError }>;
  /** Ends all workers, whatever they do. */
  close(): void;
}

export interface PoolLimits {
  /** Longest time for one file, in seconds. */
  readonly seconds: number;
  /** Largest heap of one worker, in MB. */
  readonly megabytes: number;
}

const LIMITS: PoolLimits = { seconds: 60, megabytes: 768 };

/** @param script path of what workers run */
export function openPool(script: string, settings?: Settings, limits: PoolLimits = LIMITS): Pool {
  const thread = (): Worker => new ThreadWorker(script, settings, limits.megabytes);
  // The first one gets ready while the command looks for its files.
  const threads = crewOf(thread, [thread()]);
  const processes = crewOf(async () => {
    // Few files need one, and what starts processes is a tenth of what a short run loads.
    const { ProcessWorker } = await import('./workers/processWorker');
    return new ProcessWorker(script, settings, limits.megabytes);
  });
  return {
    concurrency: availableParallelism(),
    run: async (name, given, large = false) => {
      const answer = large ? { tooHeavy: true as const } : await threads.run(name, given, limits.seconds);
      const last = 'tooHeavy' in answer ? await processes.run(name, given, limits.seconds) : answer;
      return outcomeOf(last, limits, name === 'checkText' ? 'text' : 'workbook');
    },
    close: () => {
      threads.end();
      processes.end();
    },
  };
}

/** Workers of one kind: whoever is free is used again. */
interface Crew {
  run<Name extends JobName>(name: Name, given: Given<Name>, seconds: number): Promise<Answer<Name> | Ended>;
  end(): void;
}

function crewOf(start: () => Worker | Promise<Worker>, free: Worker[] = []): Crew {
  const all = new Set(free);
  let ended = false;
  const begin = async (): Promise<Worker> => {
    const worker = await start();
    all.add(worker);
    if (ended) worker.kill();
    return worker;
  };
  return {
    run: async (name, given, seconds) => {
      const worker = free.pop() ?? (await begin());
      try {
        return await worker.run(name, given, seconds);
      } finally {
        if (worker.isRunning) free.push(worker);
        else all.delete(worker);
      }
    },
    end: () => {
      ended = true;
      for (const worker of all) worker.kill();
    },
  };
}

/**
 * Has one job done by a worker of its own, for a command about one file.
 * @throws UsageFault
 */
export async function runAlone<Name extends JobName>(
  script: string,
  name: Name,
  given: Given<Name>,
): Promise<Made<Name>> {
  const pool = openPool(script);
  try {
    return madeOf(await pool.run(name, given));
  } finally {
    pool.close();
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

function outcomeOf<Name extends JobName>(
  answer: Answer<Name> | Ended,
  { seconds }: PoolLimits,
  kind: KindOfFile,
): Made<Name> | { readonly error: FileError } {
  if ('made' in answer) return answer.made;
  if ('usageFault' in answer) throw new UsageFault(answer.usageFault);
  if ('tooHeavy' in answer) throw new Error('a process of its own is never too small');
  if (answer.ended === 'byTime') return { error: { code: 'tookTooLong', message: tookTooLong(seconds, kind) } };
  if (answer.ended === 'byMemory') return { error: { code: 'outOfMemory', message: outOfMemory(kind) } };
  throw new Error(`a worker ended by ${answer.how}`);
}
