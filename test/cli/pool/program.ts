import path from 'node:path';
import { openPool } from '../../../src/cli/work/pool';

/** Hands the files named on the command line to stubborn workers (`text`: a text alone, which none answers) and prints what came of each. */
async function main(files: readonly string[]): Promise<void> {
  const limits = { seconds: 5, megabytes: 64 };
  const pool = openPool(path.join(__dirname, 'stubbornWorker.mjs'), undefined, limits);
  const results: unknown[] = [];
  for (const [index, file] of files.entries()) {
    const thrown = (error: unknown): unknown => ({ thrown: error instanceof Error ? error.message : error });
    const run = file === 'text' ? pool.run('checkText', undefined) : pool.run('check', { file, index, marked: false });
    results.push(await run.catch(thrown));
  }
  process.stdout.write(JSON.stringify(results));
  pool.close();
}

void main(process.argv.slice(2));
