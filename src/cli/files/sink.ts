import type { FileHandle } from 'node:fs/promises';
import { access, constants, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { targetOf } from './identity';
import { told } from './told';
import { isFinished, unfinishedName } from './unfinished';

/** Where an output goes. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** All is written: a file gets its name. */
  finish(): Promise<void>;
  /** Something went wrong: nothing half-written stays. Does nothing after `finish`. */
  discard(): Promise<void>;
}

/**
 * A file that appears under its name only when it is whole.
 * @param mayReplace asked right before the file takes its name; throws where it must not
 * @throws UsageFault where it cannot be written
 */
export async function fileSink(file: string, mayReplace: () => Promise<void>): Promise<Sink> {
  return (await isDevice(file)) ? deviceSink(file) : newFileSink(file, mayReplace);
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

async function newFileSink(file: string, mayReplace: () => Promise<void>): Promise<Sink> {
  const target = await told(file, () => targetOf(file));
  const unfinished = await unfinishedName(target);
  const handle = await told(file, () => openLike(target, unfinished));
  return {
    write: (content) => told(file, () => handle.appendFile(content)),
    finish: async () => {
      await told(file, () => handle.close());
      await mayReplace();
      await told(file, () => rename(unfinished, target));
      isFinished(unfinished);
    },
    discard: () => drop(handle, unfinished),
  };
}

/** A new file that will take the place of another: with its mode and owner, and only where that one could be written to. */
async function openLike(target: string, unfinished: string): Promise<FileHandle> {
  const old = await stat(target).catch(() => undefined);
  if (old === undefined) return open(unfinished, 'wx');
  await access(target, constants.W_OK);
  const handle = await open(unfinished, 'wx', 0o600);
  // Only root may give a file away.
  await handle.chown(old.uid, old.gid).catch(() => undefined);
  await handle.chmod(old.mode & 0o7777);
  return handle;
}

async function drop(handle: FileHandle, unfinished: string): Promise<void> {
  await handle.close().catch(() => undefined);
  await rm(unfinished, { force: true }).catch(() => undefined);
  isFinished(unfinished);
}

/** @throws UsageFault */
export async function makeFolder(folder: string): Promise<void> {
  await told(folder, () => mkdir(folder, { recursive: true }));
}
