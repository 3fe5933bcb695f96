import { fork, type ChildProcess } from 'node:child_process';
import type { Settings } from '../check';
import type { Order, Reply } from './exchange';
import { running } from './running';
import { Worker } from './worker';

/** V8 gives up with an abort where the heap is full, and the system kills what takes all its memory. */
const OUT_OF_MEMORY: readonly string[] = ['SIGABRT', 'SIGKILL', '134'];

/** So much may be new before it is sorted through: large files make cells and outcomes by the hundred thousand, most of which stay. */
const SEMI_SPACE_MB = 32;

/** A process beside the program: whatever memory a file takes there, only that process ends. */
export class ProcessWorker extends Worker {
  private readonly child: ChildProcess;

  /**
   * @param script what the process runs
   * @param megabytes the largest heap it may have
   */
  constructor(script: string, settings: Settings | undefined, megabytes: number) {
    super();
    const execArgv = [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${SEMI_SPACE_MB}`];
    // What V8 and libraries print there is nothing for the user.
    this.child = fork(script, [], {
      execArgv,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    running.add(this.child);
    this.child.on('message', (reply) => this.replied(reply as Reply));
    this.child.on('exit', (code, signal) => this.exited(signal ?? String(code)));
    this.child.on('error', (error) => this.exited(error.message));
    this.send({ settings });
  }

  override kill(): void {
    this.child.kill('SIGKILL');
  }

  protected override send(order: Order): void {
    // A process that has ended meanwhile says so by itself.
    if (this.child.connected) this.child.send(order, () => undefined);
  }

  private exited(how: string): void {
    running.delete(this.child);
    this.hasEnded(OUT_OF_MEMORY.includes(how) ? 'byMemory' : 'otherwise', how);
  }
}
