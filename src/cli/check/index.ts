import type { FileSummary, SkippedFile } from '../../core/report';
import type { CheckCommand } from '../command';
import { UsageFault } from '../faults';
import type { RunFiles } from '../files/runFiles';
import type { Sink } from '../files/sink';
import { standardOutput } from '../files/standardOutput';
import { nothingToCheck, writtenTo } from '../messages';
import type { Result, Settings } from '../work/check';
import { madeOf, openPool, type Pool } from '../work/pool';
import type { Planned } from './checker';
import { checkInput } from './checker';
import type { Framing } from './framing';
import { framingOf } from './framing';
import { inOrder, WINDOW_PER_WORKER } from './inOrder';
import type { Plan } from './plan';
import { planOf } from './plan';
import { linkFrom } from './outputNames';
import { Progress } from './progress';
import { readShelves } from './shelves';
import { settingsOf } from './settings';
import { show, tell } from '../tell';

/** What a run of `duibiao check` works with. */
interface CheckRun {
  readonly command: CheckCommand;
  readonly settings: Settings;
  readonly files: RunFiles;
  readonly pool: Pool;
  /** Files of folders that are not checked; they are known once all inputs are. */
  readonly skipped: readonly SkippedFile[];
}

interface Checked {
  readonly result: Result;
  readonly planned: Planned;
}

/**
 * `duibiao check`: every input becomes an entry of the output, in order.
 * @param worker path of the script that workers run
 * @returns the exit code: 2 if a file could not be checked, else 1 if there is an error or a suspect, else 0
 * @throws UsageFault
 */
export async function runCheck(command: CheckCommand, files: RunFiles, worker: string): Promise<number> {
  const shelves = command.shelves === undefined ? {} : { shelves: await readShelves(command, files, worker) };
  const settings = { ...settingsOf(command), ...shelves };
  const pool = openPool(worker, settings);
  const skipped: SkippedFile[] = [];
  const run: CheckRun = { command, settings, files, pool, skipped };
  try {
    const plan = await planOf(command, files, (file) => skipped.push(file));
    await prepare(run);
    const framing = await framingOf(command.format);
    if (command.outDir !== undefined) return await toFolder(results(run, plan), framing, run, command.outDir);
    return await toOutput(results(run, plan), framing, run);
  } finally {
    pool.close();
    // Whoever writes the list may go on; nobody reads it any more.
    if (command.filesFrom === '-') process.stdin.destroy();
  }
}

/** Reads what every file is compared with; rules that are faulty are told on the error output and in every report. */
async function prepare({ command: { rules, others, narrative }, pool }: CheckRun): Promise<void> {
  if (rules === undefined && narrative === undefined && Object.keys(others).length === 0) return;
  for (const fault of madeOf(await pool.run('prepare', undefined))) tell(`${rules ?? ''}：${fault}`);
}

async function* results(run: CheckRun, plan: Plan): AsyncGenerator<Checked> {
  const { command, settings, files, pool } = run;
  const { out, outDir, summary } = command;
  const overviews: FileSummary[] = [];
  const progress = new Progress(
    process.stderr.isTTY && (!process.stdout.isTTY || out !== undefined || outDir !== undefined),
  );
  const bounds = { concurrency: pool.concurrency, window: pool.concurrency * WINDOW_PER_WORKER };
  const check = async (planned: Planned, index: number): Promise<Checked> => ({
    planned,
    result: await checkInput(planned, index, settings, pool, files),
  });
  let done = 0;
  try {
    for await (const checked of inOrder(plan, check, bounds)) {
      const { fault, overview } = checked.result;
      if (fault !== undefined) tell(`${overview.file}：${fault}`);
      yield checked;
      if (summary !== undefined) overviews.push(linked(checked, summary));
      done += 1;
      progress.update(done);
    }
  } finally {
    progress.end();
  }
  if (done === 0) throw new UsageFault(nothingToCheck());
  if (summary !== undefined) await writeOverview(summary, overviews, run);
}

async function writeOverview(summary: string, overviews: readonly FileSummary[], run: CheckRun): Promise<void> {
  const { writeSummary } = await import('./summary');
  await writeSummary(summary, overviews, run.skipped, run.files);
}

/** What the overview keeps of a file, with the way to its report. */
function linked({ result, planned }: Checked, summary: string): FileSummary {
  const { report } = planned.names;
  return report === undefined ? result.overview : { ...result.overview, link: linkFrom(summary, report) };
}

async function toOutput(all: AsyncIterable<Checked>, framing: Framing, { command, files }: CheckRun): Promise<number> {
  const sink = command.out === undefined ? standardOutput : await files.sink(command.out);
  try {
    return await toSink(all, sink, framing);
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function toSink(all: AsyncIterable<Checked>, sink: Sink, framing: Framing): Promise<number> {
  const overviews: Result['overview'][] = [];
  let exitCode = 0;
  let index = 0;
  await sink.write(framing.open());
  for await (const { result } of all) {
    const { text, overview } = result;
    await sink.write(framing.item(text, index));
    exitCode = Math.max(exitCode, exitCodeOf(overview));
    if (framing.keepsOverviews) overviews.push(overview);
    index += 1;
  }
  await sink.write(framing.close(overviews));
  await sink.finish();
  return exitCode;
}

/** A report a file; then how many were written where, and what was not checked. */
async function toFolder(
  all: AsyncIterable<Checked>,
  framing: Framing,
  { files, skipped }: CheckRun,
  folder: string,
): Promise<number> {
  let exitCode = 0;
  let written = 0;
  for await (const { result, planned } of all) {
    const { text, overview } = result;
    const whole = framing.open() + framing.item(text, 0) + framing.close([overview]);
    if (planned.names.report !== undefined) await files.write(planned.names.report, whole);
    exitCode = Math.max(exitCode, exitCodeOf(overview));
    written += 1;
  }
  show(`${writtenTo(folder, written, skipped.length)}\n`);
  for (const { file, reason } of skipped) show(`  ${file}：${reason}\n`);
  return exitCode;
}

function exitCodeOf({ error, summary }: Result['overview']): number {
  if (error !== undefined) return 2;
  const { narrative } = summary;
  return summary.error + summary.suspect + (narrative?.error ?? 0) + (narrative?.suspect ?? 0) > 0 ? 1 : 0;
}
