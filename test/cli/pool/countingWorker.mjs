import path from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';

/** A worker that tells of each file which worker it is, later than another could be started; of `fault` it throws. */
parentPort.on('message', ({ given }) => {
  if (given === undefined) return;
  const name = path.basename(given.file, '.xlsx');
  const reply =
    name === 'fault'
      ? { thrown: { name: 'Error', message: 'our own fault' } }
      : { answer: { made: { name, worker: threadId } } };
  setTimeout(() => parentPort.postMessage(reply), 5);
});
