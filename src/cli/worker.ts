import { workerData } from 'node:worker_threads';
import type { Settings } from './work/check';
import type { Answer, Given, JobName } from './work/jobs';
import type { Perform } from './work/perform';

let performing: Promise<Perform> | undefined;

/** A worker of the pool does one job at a time; the settings come once, when it starts. */
export default async function run<Name extends JobName>({
  name,
  given,
}: {
  name: Name;
  given: Given<Name>;
}): Promise<Answer<Name>> {
  const perform = await (performing ??= load());
  return perform(name, given);
}

/** The work itself is loaded apart: Node would read all of this file twice to find what it exports. */
async function load(): Promise<Perform> {
  const { performer } = await import('./work/perform');
  return performer(settings());
}

/** The pool puts its own data before ours. */
function settings(): Settings | undefined {
  const [, own] = workerData as readonly [unknown, Settings | undefined];
  return own;
}
