import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A module as the command line ships it: bundled, without what a test runner adds to every function. @param entry path from src */
export function shipped(entry: string): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-bench-'));
  const outfile = path.join(folder, 'shipped.cjs');
  const entryPoint = path.resolve(__dirname, '../../src', entry);
  buildSync({
    entryPoints: [entryPoint],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  try {
    return createRequire(outfile)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
