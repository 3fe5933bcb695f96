import type { ShelvedFile } from '../../app/check/shelves';
import type { CheckCommand } from '../command';
import type { RunFiles } from '../files/runFiles';
import { namedByArgument, pathOf } from '../files/namedFile';
import { openPool } from '../work/pool';
import type { Shelves } from '../work/shelves';
import { findInputs } from './inputs';

/** Looks through the folders of `--prior-dir` and `--budget-dir`: whose workbooks, of which year. */
export async function readShelves({ shelves }: CheckCommand, files: RunFiles, worker: string): Promise<Shelves> {
  const read: { prior?: readonly ShelvedFile[]; budget?: readonly ShelvedFile[] } = {};
  for (const role of ['prior', 'budget'] as const) {
    const folder = shelves?.[role];
    if (folder !== undefined) read[role] = await readShelf(folder, role, files, worker);
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
  const identify = async (named: Parameters<typeof pathOf>[0]): Promise<ShelvedFile[]> => {
    await files.reads(pathOf(named), role);
    const made = await pool.run('identify', named);
    return made === null || 'error' in made ? [] : [made];
  };
  try {
    const found: Promise<ShelvedFile[]>[] = [];
    for await (const input of findInputs(one(folder))) if (input.error === undefined) found.push(identify(input));
    return (await Promise.all(found)).flat();
  } finally {
    pool.close();
  }
}

async function* one(folder: string): AsyncGenerator<Awaited<ReturnType<typeof namedByArgument>>> {
  yield await namedByArgument(folder);
}
