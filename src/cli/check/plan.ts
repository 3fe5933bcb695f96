import type { CheckCommand } from '../command';
import type { NamedFile } from '../files/namedFile';
import { namedByArgument, pathOf } from '../files/namedFile';
import { namesFrom } from '../files/nameList';
import type { RunFiles } from '../files/runFiles';
import type { Planned } from './checker';
import type { Input, OnSkipped } from './inputs';
import { findInputs } from './inputs';
import { claimOutputs, writesFiles } from './outputNames';

/** What a list is redirected from where the system names it so; a list that comes through a pipe is no file that could be hit. */
const STANDARD_INPUT = '/dev/stdin';

export type Plan = AsyncIterable<Planned> | Iterable<Planned>;

/** The inputs and where their outputs go. Where files are written all inputs are looked for first, so that none is hit. */
export async function planOf(command: CheckCommand, files: RunFiles, onSkipped: OnSkipped): Promise<Plan> {
  const { filesFrom, rules, others, narrative } = command;
  await files.readsOthers(others);
  if (narrative !== undefined) await files.reads(narrative, 'narrative');
  if (rules !== undefined) await files.reads(rules, 'rules');
  if (filesFrom !== undefined) await files.reads(filesFrom === '-' ? STANDARD_INPUT : filesFrom, 'list');
  const inputs = isTextAlone(command) ? textAlone(command) : findInputs(namesOf(command), onSkipped);
  if (!writesFiles(command)) return withoutOutputs(inputs);
  const all: Input[] = [];
  for await (const input of inputs) {
    if (input.textAlone !== true) await files.reads(pathOf(input), 'input');
    all.push(input);
  }
  const names = await claimOutputs(command, all, files);
  return all.map((input, index) => ({ input, names: names[index] ?? {} }));
}

async function* withoutOutputs(inputs: AsyncIterable<Input> | Iterable<Input>): AsyncGenerator<Planned> {
  for await (const input of inputs) yield { input, names: {} };
}

async function* namesOf({ inputs, filesFrom }: CheckCommand): AsyncGenerator<NamedFile> {
  for (const input of inputs) yield namedByArgument(input);
  if (filesFrom !== undefined) yield* namesFrom(filesFrom);
}

/** Whether there is a text to check and no workbook. */
function isTextAlone({ inputs, filesFrom, narrative }: CheckCommand): boolean {
  return inputs.length === 0 && filesFrom === undefined && narrative !== undefined;
}

function textAlone({ narrative = '' }: CheckCommand): Iterable<Input> {
  return [{ file: narrative, textAlone: true }];
}
