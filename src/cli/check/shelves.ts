import type { ShelvedFile } from '../../app/check/shelves';
import type { CheckCommand } from '../command';
import type { RunFiles } from '../files/runFiles';
import type { NamedFile } from '../files/namedFile';
import { namedByArgument, pathOf } from '../files/namedFile';
import { openPool } from '../work/pool';
import type { Shelves } from '../work/shelves';
import type { FileError } from '../faults';
import { shortTrace, UsageFault } from '../faults';
import { noFolder, ourFault } from '../messages';
import { inOrder, WINDOW_PER_WORKER } from './inOrder';
import type { Input } from './inputs';
import { findInputs, isFolder } from './inputs';
import { tell } from '../tell';

/**
 * Looks through the folders of `--prior-dir` and `--budget-dir`: whose workbooks, of which year.
 * @throws UsageFault where one is no folder
 */
export async function readShelves({ shelves }: CheckCommand, files: RunFiles, worker: string): Promise<Shelves> {
  const read: { prior?: readonly ShelvedFile[]; budget?: readonly ShelvedFile[] } = {};
  for (const role of ['prior', 'budget'] as const) {
    const folder = shelves?.[role];
    if (folder === undefined) continue;
    if (!(await isFolder(namedByArgument(folder)))) throw new UsageFault(noFolder(`--${role}-dir`, folder));
    read[role] = await readShelf(folder, role, files, worker);
  }
  return read;
}

async function readShelf(
  folder: string,
  role: 'prior' | 'budget',
  files: RunFiles,
  worker: string,
): Promise<readonly ShelvedFile[]> {
  const pool = openPool(worker);
  const identify = async (named: Input): Promise<ShelvedFile[]> => {
    await files.reads(pathOf(named), role);
    if (named.error !== undefined) return [];
    const made = await pool.run('identify', named).catch(faultOf);
    if (made !== null && 'error' in made) tell(`${named.file}：${made.error.message}`);
    return made === null || 'error' in made ? [] : [made];
  };
  try {
    const bounds = { concurrency: pool.concurrency, window: pool.concurrency * WINDOW_PER_WORKER };
    const found: ShelvedFile[] = [];
    for await (const made of inOrder(findInputs(one(folder)), identify, bounds)) found.push(...made);
    return found;
  } finally {
    pool.close();
  }
}

/** One workbook that breaks our program is not there to be compared with; the others are. */
function faultOf(fault: unknown): { readonly error: FileError } {
  return { error: { code: 'internal', message: ourFault(shortTrace(fault)) } };
}

async function* one(folder: string): AsyncGenerator<NamedFile> {
  yield await Promise.resolve(namedByArgument(folder));
}
