import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readShelves } from '../../../src/cli/check/shelves';
import { parseCommand } from '../../../src/cli/commandLine';
import { RunFiles } from '../../../src/cli/files/runFiles';

/** Looks through the folder named on the command line and prints what was found, and whether cores bounded the workers. */
async function main(folder: string): Promise<void> {
  const command = parseCommand(['check', 'a.xlsx', '--prior-dir', folder]);
  if (command.kind !== 'check') throw new Error('a check was asked for');
  const shelves = await readShelves(command, new RunFiles(), path.join(__dirname, 'countingWorker.mjs'));
  const found = (shelves.prior ?? []).map((shelved) => Object.assign({ name: '', worker: 0 }, shelved));
  const workers = new Set(found.map(({ worker }) => worker)).size;
  process.stdout.write(
    JSON.stringify({ files: found.map(({ name }) => name), bounded: workers <= availableParallelism() }),
  );
}

void main(process.argv[2] ?? '');
