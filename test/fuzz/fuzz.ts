import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nationalCases } from '../support/cases';
import type { Ending } from '../support/fuzzing';
import { damager, run } from '../support/fuzzing';
import { hardWorkbooks } from '../support/hardWorkbooks';
import { chance } from '../support/mutate';

/** `fuzz.ts [COUNT] [SEED]`: checks, marks, clears, purges and fills damaged files; each must end well or in one sentence, within bounds. */
/** Of processor time, so that a busy machine makes no file slow. */
const SLOW_MS = 2000;
const written = path.resolve(__dirname, '../fixtures/written');
const names = [
  'openpyxl.xlsx',
  'libreoffice.xlsx',
  'hucre.xlsx',
  'rich.xlsx',
  'rich-libreoffice.xlsx',
  'zip64.xlsx',
  'libreoffice.xls',
];

void main(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 2024));

async function main(count: number, seed: number): Promise<void> {
  const random = chance(seed);
  const damagers = [
    ...nationalCases.map(({ workbook }) => damager(load(workbook))),
    ...names.map((name) => damager(load(path.join(written, name)))),
    ...hardWorkbooks.map(([, bytes]) => damager(bytes)),
  ];
  const endings = new Map<Ending | 'crash', number>();
  const begun = performance.now();
  let slowest = 0;
  for (let n = 0; n < count; n += 1) {
    const bytes = damagers[n % damagers.length]!(random);
    const before = process.cpuUsage();
    const ending = await run(bytes).catch((error: unknown) => keep(bytes, n, error));
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    slowest = Math.max(slowest, spent);
    if (spent > SLOW_MS) keep(bytes, n, 'slow');
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  for (const [ending, times] of [...endings].sort((a, b) => b[1] - a[1]))
    print(`${String(times).padStart(6)} ${ending}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  print(`${count} files, seed ${seed}, ${seconds} s, slowest ${slowest.toFixed(0)} ms, at most ${memory} MB`);
  process.exitCode = endings.has('crash') || slowest > SLOW_MS ? 1 : 0;
}

/** Keeps a file that ended badly, to be looked at. */
function keep(bytes: Uint8Array, n: number, error: unknown): 'crash' {
  const file = path.join(tmpdir(), `fuzz-${n}.${bytes[0] === 0x50 ? 'xlsx' : 'xls'}`);
  writeFileSync(file, bytes);
  print(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 'crash';
}

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
