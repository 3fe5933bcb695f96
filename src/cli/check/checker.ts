import type { FileError } from '../faults';
import { shortTrace, UsageFault } from '../faults';
import type { RunFiles } from '../files/runFiles';
import { ourFault } from '../messages';
import type { Result, Settings, Task } from '../work/check';
import type { Pool } from '../work/pool';
import type { Input } from './inputs';
import { isLarge } from './inputs';
import type { OutputNames } from './outputNames';
import { tell } from '../tell';

/** One input and where its outputs go. */
export interface Planned {
  readonly input: Input;
  readonly names: OutputNames;
}

/** Checks one input in a worker and writes its marked copies; whatever happens to it, the others go on. */
export async function checkInput(
  { input, names }: Planned,
  index: number,
  settings: Settings,
  pool: Pool,
  files: RunFiles,
): Promise<Result> {
  const { error, textAlone = false, ...named } = input;
  const task: Task = { ...named, index, marked: names.marked !== undefined, opinion: names.opinion !== undefined };
  if (error !== undefined) return failed(task, error, settings);
  try {
    const result = textAlone
      ? await pool.run('checkText', undefined)
      : await pool.run('check', task, await isLarge(named));
    if ('error' in result) return await failed(task, result.error, settings);
    const unwritten = await writeCopies(result, names, files);
    return unwritten === undefined ? result : await failed(task, unwritten, settings);
  } catch (fault) {
    const what = shortTrace(fault);
    return { ...(await failed(task, { code: 'internal', message: ourFault(what) }, settings)), fault: what };
  }
}

/** @returns why there is none */
async function writeCopies(
  { copy, opinion: document, textCopy }: Result,
  { marked, opinion, markedText }: OutputNames,
  files: RunFiles,
): Promise<FileError | undefined> {
  try {
    if (copy !== undefined && marked !== undefined) await files.write(marked, copy.bytes);
    if (document !== undefined && opinion !== undefined) await files.write(opinion, document);
    for (const warning of copy?.warnings ?? []) tell(warning);
    if (textCopy !== undefined && markedText !== undefined) await files.write(markedText, textCopy);
    return undefined;
  } catch (error) {
    if (error instanceof UsageFault) return { code: 'cannotWrite', message: error.message };
    throw error;
  }
}

async function failed(task: Task, error: FileError, settings: Settings): Promise<Result> {
  const { failed: entry } = await import('../work/check');
  return entry(task, error, settings);
}
