import path from 'node:path';
import type { FileSummary } from '../../core/report';
import type { CheckCommand, Format } from '../command';
import { UsageFault } from '../faults';
import { nothingToCheck, outIsInput } from '../messages';
import { checkInput } from './checker';
import type { Framing } from './framing';
import { framingOf } from './framing';
import { inOrder } from './inOrder';
import type { Input } from './inputs';
import { findInputs, namesFrom } from './inputs';
import { markedNames } from './markedNames';
import type { Sink } from './output';
import { fileSink, makeFolder, reportNames, standardOutput, writeWhole } from './output';
import { openPool } from './pool';
import { Progress } from './progress';
import { settingsOf } from './settings';
import { writeSummary } from './summary';
import type { Result, Settings } from './task';
import { checkTextAlone } from './task';

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', json: '.json', ndjson: '.ndjson', html: '.html' };

/** How many files may be begun for each worker before the first of them has been written. */
const WINDOW_PER_WORKER = 8;

/**
 * `duibiao check`: every input becomes an entry of the output, in order.
 * @param worker path of the script that workers run
 * @returns the exit code: 2 if a file could not be checked, else 1 if there is an error or a suspect, else 0
 * @throws UsageFault
 */
export async function runCheck(command: CheckCommand, worker: string): Promise<number> {
  const { out, outDir, format } = command;
  refuseToOverwrite(command);
  const settings = await settingsOf(command);
  const framing = await framingOf(format);
  if (outDir !== undefined) return toFolder(results(command, settings, worker), outDir, format, framing);
  const sink = out === undefined ? standardOutput : await fileSink(out);
  try {
    return await toSink(results(command, settings, worker), sink, framing);
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

function refuseToOverwrite({ out, marked, summary, inputs, narrative }: CheckCommand): void {
  const outputs = [out, marked, summary].flatMap((file) => (file === undefined ? [] : [path.resolve(file)]));
  const read = narrative === undefined ? inputs : [...inputs, narrative];
  const same = read.find((input) => outputs.includes(path.resolve(input)));
  if (same !== undefined) throw new UsageFault(outIsInput(same));
}

async function* results(command: CheckCommand, settings: Settings, worker: string): AsyncGenerator<Result> {
  const files: FileSummary[] = [];
  const { filesFrom, inputs, out, outDir } = command;
  if (inputs.length === 0 && filesFrom === undefined && settings.narrative !== undefined) {
    yield await checkTextAlone(settings.narrative, settings);
    return;
  }
  const pool = openPool(worker, settings);
  const progress = new Progress(
    process.stderr.isTTY && (!process.stdout.isTTY || out !== undefined || outDir !== undefined),
  );
  const bounds = { concurrency: pool.concurrency, window: pool.concurrency * WINDOW_PER_WORKER };
  let done = 0;
  try {
    const found = findInputs(filesFrom === undefined ? inputs : namesOf(inputs, filesFrom));
    const nameOf = await markedNames(command.marked);
    const run = (input: Input, index: number) => checkInput(input, index, settings, pool, nameOf?.(input.file));
    for await (const result of inOrder(found, run, bounds)) {
      if (result.fault !== undefined) process.stderr.write(`${result.overview.file}\n${result.fault}\n`);
      yield result;
      if (command.summary !== undefined) files.push(result.overview);
      done += 1;
      progress.update(done);
    }
  } finally {
    progress.end();
    await pool.close();
  }
  if (done === 0) throw new UsageFault(nothingToCheck());
  if (command.summary !== undefined) await writeSummary(command.summary, files);
}

async function* namesOf(inputs: readonly string[], filesFrom: string): AsyncGenerator<string> {
  yield* inputs;
  yield* namesFrom(filesFrom);
}

async function toSink(all: AsyncIterable<Result>, sink: Sink, framing: Framing): Promise<number> {
  const overviews: Result['overview'][] = [];
  let exitCode = 0;
  let index = 0;
  await sink.write(framing.open());
  for await (const { text, overview } of all) {
    await sink.write(framing.item(text, index));
    exitCode = Math.max(exitCode, exitCodeOf(overview));
    if (framing.keepsOverviews) overviews.push(overview);
    index += 1;
  }
  await sink.write(framing.close(overviews));
  await sink.finish();
  return exitCode;
}

async function toFolder(all: AsyncIterable<Result>, folder: string, format: Format, framing: Framing): Promise<number> {
  await makeFolder(folder);
  const nameOf = reportNames(folder, ENDINGS[format]);
  let exitCode = 0;
  for await (const { text, overview } of all) {
    const whole = framing.open() + framing.item(text, 0) + framing.close([overview]);
    await writeWhole(nameOf(overview.file), whole);
    exitCode = Math.max(exitCode, exitCodeOf(overview));
  }
  return exitCode;
}

function exitCodeOf({ error, summary }: Result['overview']): number {
  if (error !== undefined) return 2;
  const { narrative } = summary;
  return summary.error + summary.suspect + (narrative?.error ?? 0) + (narrative?.suspect ?? 0) > 0 ? 1 : 0;
}
