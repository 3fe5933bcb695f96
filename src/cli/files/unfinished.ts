import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { readdir, rm, stat } from './calls';

/** Of any letters, so that no two machines which share a folder take each other's files for their own. */
const HOST = Buffer.from(hostname()).toString('hex').slice(-40);
const NAME = /^\.duibiao-(\w*)-(\d+)-\d+\.tmp$/;
const A_DAY = 24 * 60 * 60 * 1000;

/** Files of this run that are not whole yet. */
const open = new Set<string>();
const tidied = new Set<string>();
let count = 0;

process.on('exit', removeUnfinished);

/** A name beside a file for what is not whole yet, short enough for every file system; it goes when the program ends. */
export async function unfinishedName(target: string): Promise<string> {
  const folder = path.dirname(target);
  await tidy(folder);
  count += 1;
  const name = path.join(folder, `.duibiao-${HOST}-${process.pid}-${count}.tmp`);
  open.add(name);
  return name;
}

/** The file has got its own name. */
export function isFinished(name: string): void {
  open.delete(name);
}

/** Takes away all that is not whole; for the end of the program, whatever ends it. */
export function removeUnfinished(): void {
  for (const name of open) rmSync(name, { force: true });
  open.clear();
}

/** Takes away what runs that were killed have left in a folder. */
async function tidy(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, host, pid] = NAME.exec(name) ?? [];
    const file = path.join(folder, name);
    if (pid !== undefined && (await isStale(file, host === HOST ? Number(pid) : undefined)))
      await rm(file, { force: true }).catch(() => undefined);
  }
}

/** Left by a process of this machine that is no more, or by anyone a day ago. */
async function isStale(file: string, pid: number | undefined): Promise<boolean> {
  if (pid !== undefined && !isRunning(pid)) return true;
  const about = await stat(file).catch(() => undefined);
  return about !== undefined && Date.now() - about.mtimeMs > A_DAY;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
