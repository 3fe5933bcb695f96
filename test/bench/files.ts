import { read, utils, write } from '@e965/xlsx';
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type * as Check from '../../src/app/check/check';
import { readWorkbook } from '../../src/hosts/xlsx';
import { builtCli } from '../support/builtCli';
import { nationalCases } from '../support/cases';

/** Files in the batch, and cells in the large workbook. */
const BATCH = 1000;
const ONE_CORE = 400;
const ROWS = 5000;
const COLUMNS = 20;

/** One line of the table: what was timed, our time, and what it is held against. */
interface Measurement {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
}

/** What a call takes, warm, in ms: the median by the clock, and the processor time of this process (all threads) per call. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

function costOf(runs: number, action: () => unknown): Cost {
  for (let run = 0; run < Math.ceil(runs / 2); run += 1) action();
  const before = process.cpuUsage();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  return { clock: times[Math.floor(runs / 2)] ?? Number.NaN, processor: (user + system) / 1000 / runs };
}

function reading(what: string, bytes: Uint8Array, runs: number): Measurement {
  const ours = costOf(runs, () => readWorkbook(bytes));
  const sheetJs = costOf(runs, () => read(bytes, { type: 'array', cellNF: true, cellFormula: true, dense: true }));
  return { what, ours: both(ours), beside: `SheetJS ${both(sheetJs)}` };
}

/** A workbook of plain amounts, as an export of a ledger has them. */
function largeWorkbook(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => (column === 0 ? `科目 ${row}` : row * 100 + column + 0.25)),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '明细');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}

/** The check as the command line ships it: bundled, without what a test runner adds to every function. */
function shippedCheck(): typeof Check {
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

function gridsToReport(): Measurement {
  const { checkWorkbook } = shippedCheck();
  const costs = nationalCases.map(({ workbook }) => {
    const grids = readWorkbook(readFileSync(workbook));
    return costOf(300, () => checkWorkbook(grids));
  });
  return {
    what: 'grids to report, warm, slowest case',
    ours: both(costs.reduce((one, other) => (other.processor > one.processor ? other : one))),
    beside: 'goal ≤ 2 ms',
  };
}

function wholeProcess(program: string, file: string): Measurement {
  const { clock } = costOf(8, () => spawnSync(process.execPath, [program, 'check', file]));
  return { what: 'one file, whole process', ours: `${milliseconds(clock)} clock`, beside: 'goal ≤ 400 ms' };
}

function batch(program: string): Measurement {
  return inFolder(BATCH, (folder) => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [program, 'check', folder, '--format', 'ndjson'], {
      maxBuffer: 2 ** 30,
    });
    const seconds = (performance.now() - start) / 1000;
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

/** Processor seconds of a program (all its threads) with one core to itself, as the shell counts them. */
function processorOnOneCore(...program: readonly string[]): number {
  const quoted = [process.execPath, ...program].map((word) => `'${word}'`).join(' ');
  const pin = spawnSync('taskset', ['-V']).status === 0 ? 'taskset -c 0 ' : '';
  const { stdout } = spawnSync('bash', ['-c', `${pin}${quoted} > /dev/null; times`]);
  const [children = ''] = stdout.toString().trim().split('\n').slice(-1);
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

const READ_ALL = `
  const { readFileSync, readdirSync } = require('node:fs');
  const { read } = require(process.argv[1]);
  const [, , folder] = process.argv;
  for (const name of readdirSync(folder))
    read(readFileSync(folder + '/' + name), { type: 'array', cellNF: true, cellFormula: true, dense: true });
`.replaceAll("'", '"');

/** What a workbook costs from its file to its report, beside what SheetJS needs only to read it. */
function onOneCore(program: string): Measurement {
  return inFolder(ONE_CORE, (folder) => {
    const ours = processorOnOneCore(program, 'check', folder, '--format', 'ndjson');
    const sheetJs = processorOnOneCore('-e', READ_ALL, require.resolve('@e965/xlsx'), folder);
    const each = (seconds: number): string => `${milliseconds((1000 * seconds) / ONE_CORE)} processor`;
    return {
      what: `each of ${ONE_CORE} on one core`,
      ours: each(ours),
      beside: `SheetJS, reading only ${each(sheetJs)}`,
    };
  });
}

function both({ clock, processor }: Cost): string {
  return `${milliseconds(clock)} clock, ${milliseconds(processor)} processor`;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function main(): void {
  const program = builtCli();
  const [{ workbook }] = nationalCases as readonly [(typeof nationalCases)[number]];
  const measurements = [
    reading('read a workbook of 11 forms', readFileSync(workbook), 30),
    reading(`read ${ROWS * COLUMNS} cells`, largeWorkbook(), 5),
    gridsToReport(),
    wholeProcess(program, workbook),
    onOneCore(program),
    batch(program),
  ];
  for (const { what, ours, beside } of measurements)
    process.stdout.write(`${what.padEnd(40)}${ours.padEnd(38)}${beside}\n`);
}

main();
