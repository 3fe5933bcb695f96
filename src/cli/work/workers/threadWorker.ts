import { Worker as Thread } from 'node:worker_threads';
import type { Settings } from '../check';
import type { Order, Reply } from './exchange';
import { Worker } from './worker';

/** A workbook's cells and outcomes fit, so that they are thrown away with it and never sorted through. */
const YOUNG_MB = 64;

/** A thread of the program: soon there, but what fills the memory in one piece there ends all. For files of usual size. */
export class ThreadWorker extends Worker {
  private readonly thread: Thread;

  /**
   * @param script what the thread runs
   * @param megabytes the largest heap it may have
   */
  constructor(script: string, settings: Settings | undefined, megabytes: number) {
    super();
    const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MB };
    // What libraries print there is nothing for the user.
    this.thread = new Thread(script, { resourceLimits, stdout: true, stderr: true });
    this.thread.on('message', (reply: Reply) => this.replied(reply));
    this.thread.on('error', (error) => this.hasEnded(isOutOfMemory(error) ? 'byMemory' : 'otherwise', String(error)));
    this.thread.on('exit', (code) => this.hasEnded('otherwise', String(code)));
    this.send({ settings });
  }

  override kill(): void {
    void this.thread.terminate();
  }

  protected override send(order: Order): void {
    this.thread.postMessage(order);
  }
}

/** The limit of the heap, or that of a table in it. */
function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || error.message.includes('maximum size exceeded')
  );
}
