import { isMainThread, parentPort } from 'node:worker_threads';

/**
 * A worker that never comes back from `hang`, fills the memory at `hungry`, ends itself at `gone`, throws at `fault`, and else
 * names its file; what is called `greedy` it takes only in a process, and there fills the memory in one piece. Plain
 * JavaScript, because workers load no TypeScript.
 */
const send = (reply) => (isMainThread ? process.send(reply) : parentPort.postMessage(reply));
(isMainThread ? process : parentPort).on('message', ({ given }) => {
  if (given !== undefined) answer(given.file);
});

function answer(file) {
  if (file === 'greedy' && !isMainThread) return send({ answer: { tooHeavy: true } });
  if (file === 'gone') process.exit(3);
  if (file === 'hang') for (;;);
  const hoard = [];
  while (file === 'hungry') hoard.push(new Array(100_000).fill(hoard.length));
  // An array that grows by itself ends a whole process, not only a thread.
  while (file === 'greedy') hoard.push(hoard.length + 0.5);
  if (file === 'fault') return send({ thrown: { name: 'Error', message: 'our own fault' } });
  return send({ answer: { made: { text: file } } });
}
