import type { Answer, Given, JobName } from '../jobs';
import type { Ended, Order, Reply } from './exchange';

/** Something that does one job at a time, apart from the program, and can be stopped whatever it does. */
export abstract class Worker {
  private ended: Ended | undefined;
  private settle: ((reply: Reply | Ended) => void) | undefined;
  private late = false;

  /** Ends it at once. */
  abstract kill(): void;
  protected abstract send(order: Order): void;

  get isRunning(): boolean {
    return this.ended === undefined;
  }

  /**
   * @param seconds the longest that the job may take
   * @returns what was made, or that the worker ended over it
   * @throws what was thrown in the worker
   */
  async run<Name extends JobName>(name: Name, given: Given<Name>, seconds: number): Promise<Answer<Name> | Ended> {
    const timer = setTimeout(() => {
      this.late = true;
      this.kill();
    }, seconds * 1000);
    const reply = await this.replyTo({ name, given });
    clearTimeout(timer);
    if ('thrown' in reply) throw Object.assign(new Error(), reply.thrown);
    return 'ended' in reply ? reply : reply.answer;
  }

  protected replied(reply: Reply): void {
    this.settle?.(reply);
  }

  protected hasEnded(ended: Exclude<Ended['ended'], 'byTime'>, how: string): void {
    this.ended ??= { ended: this.late ? 'byTime' : ended, how };
    this.settle?.(this.ended);
  }

  private replyTo(order: Order): Promise<Reply | Ended> {
    return new Promise((settle) => {
      this.settle = settle;
      if (this.ended === undefined) this.send(order);
      else settle(this.ended);
    });
  }
}
