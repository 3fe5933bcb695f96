import { spawnSync } from 'node:child_process';

/** One line of a table: what was measured, ours, and what it is held against. */
export interface Measurement {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
}

export function print({ what, ours, beside }: Measurement): void {
  process.stdout.write(`${what.padEnd(40)}${ours.padEnd(40)}${beside}\n`);
}

/** What a call takes, warm, in ms: the median by the clock, and the processor time of this process (all threads) per call. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

export function costOf(runs: number, action: () => unknown): Cost {
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

/** Processor seconds of a program with all its threads and processes, and the memory of the largest of these in MB. */
export interface Spent {
  readonly seconds: number;
  /** The same by the clock, which tells something on a quiet machine only. */
  readonly clock: number;
  /** `undefined` where the system has no GNU time. */
  readonly megabytes: number | undefined;
}

/** Runs a Node program to its end, its output thrown away. @param oneCore with one core to itself, where the system can */
export function spentBy(program: readonly string[], { oneCore = false } = {}): Spent {
  const quoted = [process.execPath, ...program].map((word) => `'${word}'`).join(' ');
  const pin = oneCore && isThere('taskset', '-V') ? 'taskset -c 0 ' : '';
  const memory = isThere('/usr/bin/time', '--version') ? "/usr/bin/time -q -f 'peak %M' " : '';
  const begin = performance.now();
  const { stdout, stderr } = spawnSync('bash', ['-c', `${memory}${pin}${quoted} > /dev/null; times`]);
  const clock = (performance.now() - begin) / 1000;
  const [children = ''] = stdout.toString().trim().split('\n').slice(-1);
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const peak = /^peak (\d+)$/m.exec(stderr.toString())?.[1];
  return {
    clock,
    seconds: times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0),
    megabytes: peak === undefined ? undefined : Number(peak) / 1024,
  };
}

function isThere(program: string, question: string): boolean {
  return spawnSync(program, [question]).status === 0;
}

const READ_ALL = `
  const { lstatSync, readFileSync, readdirSync } = require("node:fs");
  const { read } = require(process.argv[1]);
  const [, , place] = process.argv;
  const files = lstatSync(place).isDirectory() ? readdirSync(place).map((name) => place + "/" + name) : [place];
  for (const file of files) read(readFileSync(file), { type: "array", cellNF: true, cellFormula: true, dense: true });
`;

/** What SheetJS needs only to read a workbook, or all of a folder, as a program of its own. */
export function spentBySheetJs(place: string, options: { readonly oneCore?: boolean } = {}): Spent {
  return spentBy(['-e', READ_ALL, require.resolve('@e965/xlsx'), place], options);
}

export function both({ clock, processor }: Cost): string {
  return `${milliseconds(clock)} clock, ${milliseconds(processor)} processor`;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
