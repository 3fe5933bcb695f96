import { workerData } from 'node:worker_threads';
import type { Settings } from './work/check';
import type { Answer, Given, JobName } from './work/jobs';
import { performer } from './work/perform';

const perform = performer(settings());

/** A worker of the pool does one job at a time; the settings come once, when it starts. */
export default function run<Name extends JobName>({
  name,
  given,
}: {
  name: Name;
  given: Given<Name>;
}): Promise<Answer<Name>> {
  return perform(name, given);
}

/** The pool puts its own data before ours. */
function settings(): Settings | undefined {
  const [, own] = workerData as readonly [unknown, Settings | undefined];
  return own;
}
