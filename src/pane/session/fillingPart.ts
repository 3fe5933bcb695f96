import type { Live } from '../../app/check/live';
import type { FillingActions } from '../filling/types';
import type { Filling } from '../filling/filling';
import type { Notice } from '../model/state';
import { fillingStrings } from '../filling/strings';
import type { Store } from './store';
import type { Surroundings } from './ports';
import type { Steps } from './steps';
import type { WriteQueue } from './writeQueue';

/** Filling as part of a session: loaded when it is first asked for. */
export class FillingPart {
  #loaded: Promise<Filling> | undefined;

  constructor(
    private readonly store: Store,
    private readonly around: Surroundings,
    private readonly queue: WriteQueue,
    private readonly steps: Steps,
    /** The sheets of the workbook as they are now. */
    private readonly read: Live['sheets'],
  ) {}

  /** Brings the panel into view. */
  show(): void {
    const { filling } = this.store.get();
    this.store.set({ filling: { ...filling, wanted: filling.wanted + 1 } });
  }

  actions(): FillingActions {
    const busy = fillingStrings.busy;
    return {
      open: () => void this.#with(undefined, (filling) => filling.open()),
      preview: () => void this.#with(busy.planning, (filling) => filling.preview()),
      apply: () => void this.#with(busy.filling, async (filling) => this.#say(await filling.apply())),
      undo: () => void this.#with(busy.undoing, async (filling) => this.#say(await filling.undo())),
    };
  }

  /** What was filled and kept went by another way. */
  async forget(): Promise<void> {
    (await this.#loaded)?.forget();
  }

  /** Other workbooks are to be compared with. */
  async forgetPreview(): Promise<void> {
    (await this.#loaded)?.forgetPreview();
  }

  async stop(): Promise<void> {
    await (await this.#loaded)?.stop();
  }

  #with(text: string | undefined, work: (filling: Filling) => Promise<void> | void): Promise<boolean> {
    return this.queue.inTurn(text, async () => {
      this.#loaded ??= this.#load().catch((fault: unknown) => {
        this.#loaded = undefined;
        throw fault;
      });
      await work(await this.#loaded);
    });
  }

  async #load(): Promise<Filling> {
    const { Filling: Loaded } = await import('../filling/filling');
    const { host, workbooks, page } = this.around;
    const { store, steps, read } = this;
    return new Loaded({ host, workbooks, read, store, steps, clock: () => page.clock() });
  }

  #say(text: string): void {
    const notice: Notice = { tone: 'success', text };
    this.store.set({ notice });
  }
}
