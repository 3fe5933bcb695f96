import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { builtCli } from '../support/builtCli';
import { nationalCases } from '../support/cases';
import type { Measurement } from './measuring';
import { milliseconds, print, spentBy, spentBySheetJs } from './measuring';

/** Times the command line as a whole: one file, a batch on one core beside SheetJS, a batch on all. */

const STARTS = 10;
const ONE_CORE = 400;
const ROUNDS = 3;
const BATCH = 1000;

/** The quietest of several runs, since whatever else the machine does only adds. */
function start(program: string, file: string): Measurement {
  const runs = Array.from({ length: STARTS }, () => spentBy([program, 'check', file]).seconds);
  const nothing = Array.from({ length: STARTS }, () => spentBy(['-e', '0']).seconds);
  const best = (seconds: readonly number[]): string => `${milliseconds(1000 * Math.min(...seconds))} processor`;
  return {
    what: `one file, whole process, best of ${STARTS}`,
    ours: best(runs),
    beside: `goal ≤ 250 ms; Node alone ${best(nothing)}`,
  };
}

/**
 * What a workbook costs from its file to its report, beside what SheetJS needs only to read it: in turn, of each the quietest run,
 * since other work on the machine makes one run half as long again as the next.
 */
function onOneCore(program: string): Measurement {
  return inFolder(ONE_CORE, (folder) => {
    const oneCore = { oneCore: true };
    const rounds = Array.from({ length: ROUNDS }, () => ({
      ours: spentBy([program, 'check', folder, '--format', 'ndjson'], oneCore).seconds,
      sheetJs: spentBySheetJs(folder, oneCore).seconds,
    }));
    const ours = Math.min(...rounds.map((round) => round.ours));
    const sheetJs = Math.min(...rounds.map((round) => round.sheetJs));
    const each = (seconds: number): string => `${milliseconds((1000 * seconds) / ONE_CORE)} processor`;
    return {
      what: `each of ${ONE_CORE} on one core, best of ${ROUNDS}`,
      ours: `${each(ours)}, ${(ours / sheetJs).toFixed(2)} times`,
      beside: `goal ≤ 1.0 times; SheetJS, reading only ${each(sheetJs)}`,
    };
  });
}

function batch(program: string): Measurement {
  return inFolder(BATCH, (folder) => {
    const begin = performance.now();
    const { stdout } = spawnSync(process.execPath, [program, 'check', folder, '--format', 'ndjson'], {
      maxBuffer: 2 ** 30,
    });
    const seconds = (performance.now() - begin) / 1000;
    const reports = stdout.toString().split('\n').length - 1;
    if (reports !== BATCH) throw new Error(`${reports} reports of ${BATCH}`);
    const what = `batch of ${BATCH}, ${availableParallelism()} cores`;
    return { what, ours: `${Math.round(BATCH / seconds)} per s by the clock`, beside: 'goal on two cores ≥ 100 per s' };
  });
}

/** A folder of so many workbooks, gone afterwards. */
function inFolder(count: number, measure: (folder: string) => Measurement): Measurement {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-bench-'));
  try {
    for (let number = 0; number < count; number += 1) {
      const { workbook } = nationalCases[number % nationalCases.length]!;
      cpSync(workbook, path.join(folder, `${String(number).padStart(4, '0')}.xlsx`));
    }
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const program = builtCli();
const [{ workbook }] = nationalCases as readonly [(typeof nationalCases)[number]];
print(start(program, workbook));
print(onOneCore(program));
print(batch(program));
