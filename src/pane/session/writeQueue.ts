import { HostFault } from '../../app/ports';
import type { Progress } from '../model/state';
import { strings } from '../strings';
import { FileRefused } from '../worker/messages';
import type { Store } from './store';
import type { PagePort } from './ports';

/** What a session has in hand: one write after the other, what the pane says meanwhile, and what was refused. */
export class WriteQueue {
  #before: Promise<boolean> = Promise.resolve(true);
  #checking: Progress | undefined;
  #writing: Progress | undefined;

  constructor(
    private readonly store: Store,
    private readonly page: Pick<PagePort, 'reportFault'>,
  ) {}

  /** What the pane says of the check that is running; `undefined` when none is. */
  checking(progress: Progress | undefined): void {
    this.#checking = progress;
    this.#show();
  }

  /** Does what writes to the workbook once all that was asked for before is done. @returns whether it succeeded */
  inTurn(text: string | undefined, work: () => Promise<void>): Promise<boolean> {
    this.#before = this.#before.then(() => this.#write(text, work));
    return this.#before;
  }

  /** Does what may be refused and writes nothing. @returns whether it succeeded */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (fault) {
      this.store.set({ notice: { tone: 'error', text: this.sentenceOf(fault) } });
      return false;
    }
  }

  /** What the user is told of a failure: the host's own words, or that it was our fault, which is reported in full. */
  sentenceOf(fault: unknown): string {
    if (fault instanceof HostFault || fault instanceof FileRefused) return fault.message;
    this.page.reportFault(fault);
    return strings.ownFault;
  }

  async #write(text: string | undefined, work: () => Promise<void>): Promise<boolean> {
    this.#writing = text === undefined ? undefined : { text, cancellable: false };
    this.#show();
    const done = await this.attempt(work);
    this.#writing = undefined;
    this.#show();
    return done;
  }

  /** A write comes first: it cannot be cancelled. */
  #show(): void {
    this.store.set({ progress: this.#writing ?? this.#checking });
  }
}
