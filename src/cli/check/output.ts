import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode, UsageFault } from '../faults';
import { cannotWrite } from '../messages';

/** Where an output goes. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** All is written: a file gets its name. */
  finish(): Promise<void>;
  /** Something went wrong: nothing half-written stays. Does nothing after `finish`. */
  discard(): Promise<void>;
}

/** The program's output; waits while the reader is slower than we are. */
export const standardOutput: Sink = {
  async write(content) {
    if (content.length > 0 && !process.stdout.write(content)) await once(process.stdout, 'drain');
  },
  finish: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};

/**
 * A file that appears under its name only when it is whole.
 * @throws UsageFault where it cannot be written
 */
export async function fileSink(file: string): Promise<Sink> {
  return (await isDevice(file)) ? deviceSink(file) : newFileSink(file);
}

/** Pipes and devices are written to; a file must not take their place. */
async function isDevice(file: string): Promise<boolean> {
  const about = await stat(file).catch(() => undefined);
  return about?.isFile() === false && !about.isDirectory();
}

async function deviceSink(file: string): Promise<Sink> {
  const handle = await told(file, () => open(file, 'w'));
  const close = (): Promise<void> => handle.close();
  return { write: (content) => told(file, () => handle.writeFile(content)), finish: close, discard: close };
}

async function newFileSink(file: string): Promise<Sink> {
  const unfinished = `${file}.${process.pid}.tmp`;
  const handle = await told(file, () => open(unfinished, 'w'));
  const removeAtExit = (): void => rmSync(unfinished, { force: true });
  process.once('exit', removeAtExit);
  return {
    write: (content) => told(file, () => handle.appendFile(content)),
    finish: async () => {
      await handle.close();
      await told(file, () => rename(unfinished, file));
      process.removeListener('exit', removeAtExit);
    },
    discard: () => drop(handle, unfinished),
  };
}

async function drop(handle: FileHandle, unfinished: string): Promise<void> {
  await handle.close();
  await rm(unfinished, { force: true });
}

/** Writes a whole file in one go. @throws UsageFault */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const sink = await fileSink(file);
  await sink.write(content);
  await sink.finish();
}

/** @throws UsageFault */
export async function makeFolder(folder: string): Promise<void> {
  await told(folder, () => mkdir(folder, { recursive: true }));
}

/** Names for the reports of a batch in one folder: the workbook's, with a number where two would be the same. */
export function reportNames(folder: string, ending: string): (file: string) => string {
  const used = new Map<string, number>();
  return (file) => {
    const base = path.parse(file).name;
    const count = (used.get(base.toLowerCase()) ?? 0) + 1;
    used.set(base.toLowerCase(), count);
    return path.join(folder, `${base}${count === 1 ? '' : ` (${count})`}${ending}`);
  };
}

async function told<Value>(file: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageFault(cannotWrite(file, code));
  }
}
