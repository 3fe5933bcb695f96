import { once } from 'node:events';
import type { Sink } from './sink';

/** The program's output; waits while the reader is slower than we are. */
export const standardOutput: Sink = {
  async write(content) {
    if (content.length > 0 && !process.stdout.write(content)) await once(process.stdout, 'drain');
  },
  finish: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};
