import { isMainThread, parentPort } from 'node:worker_threads';
import type { Perform } from '../perform';
import type { Job, Order, Reply, Start } from './exchange';

/** What a worker runs, as a thread or as a process: it is sent the settings of the command, then one job at a time. */
let performing: Promise<Perform> | undefined;

if (isMainThread) {
  process.on('message', (order: Order) => take(order, (reply) => process.send?.(reply)));
  // The program has ended without ending this.
  process.on('disconnect', () => process.exit());
} else {
  parentPort?.on('message', (order: Order) => take(order, (reply) => parentPort?.postMessage(reply)));
}

function take(order: Order, reply: (reply: Reply) => void): void {
  if ('settings' in order) performing = load(order);
  else void answerTo(order).then(reply);
}

async function load({ settings }: Start): Promise<Perform> {
  const { performer } = await import('../perform');
  return performer(settings);
}

async function answerTo({ name, given }: Job): Promise<Reply> {
  try {
    if (performing === undefined) throw new Error('a worker needs settings first');
    return { answer: await (await performing)(name, given) };
  } catch (error) {
    const { name: kind, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { thrown: { name: kind, message, stack } };
  }
}
