import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Check from '../../src/app/check/check';

/** The check as the command line ships it: bundled, without what a test runner adds to every function. */
export function shippedCheck(): typeof Check {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-bench-'));
  const outfile = path.join(folder, 'check.cjs');
  const entry = path.resolve(__dirname, '../../src/app/check/check.ts');
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', target: 'node20', outfile, logLevel: 'error' });
  try {
    return createRequire(outfile)(outfile) as typeof Check;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
