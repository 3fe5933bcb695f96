import { stat } from 'node:fs/promises';
import { ourFault } from '../messages';
import type { Input } from './inputs';
import type { Pool } from './pool';
import type { Result, Settings, Task } from './task';
import { checkFile, failed } from './task';

/** A worker takes longer to start than this many files take to be checked. */
const FILES_WITHOUT_WORKERS = 8;
/** Larger files go to a worker, which can be stopped. */
const BYTES_WITHOUT_WORKERS = 2 * 1024 * 1024;

/**
 * Checks one input wherever that is quickest; whatever happens to it, the others go on.
 * @param marked where the marked copy goes
 */
export async function checkInput(
  input: Input,
  index: number,
  settings: Settings,
  pool: Pool,
  marked?: string,
): Promise<Result> {
  const task: Task = { file: input.file, index, ...(marked === undefined ? {} : { marked }) };
  if (input.error !== undefined) return failed(task, input.error, settings);
  try {
    if (index < FILES_WITHOUT_WORKERS && (await isSmall(input.file))) return await checkFile(task, settings);
    const result = await pool.run(task);
    return 'error' in result ? await failed(task, result.error, settings) : result;
  } catch (error) {
    return faultOfOurs(task, error, settings);
  }
}

/** The batch goes on, but neither the output nor the exit code hides what happened. */
async function faultOfOurs(task: Task, error: unknown, settings: Settings): Promise<Result> {
  const fault = error instanceof Error ? error : new Error(String(error));
  const result = await failed(task, { code: 'internal', message: ourFault(fault.message) }, settings);
  return { ...result, fault: fault.stack ?? fault.message };
}

async function isSmall(file: string): Promise<boolean> {
  const about = await stat(file).catch(() => undefined);
  return about === undefined || about.size <= BYTES_WITHOUT_WORKERS;
}
