import type { CellAddress } from '../../app/ports';
import { pinTexts } from '../../core/balancing/pinText';
import type { Balancing } from '../balancing/balancing';
import { balancingStrings } from '../balancing/strings';
import type { BalancingActions, BalancingState } from '../balancing/types';
import type { Surroundings } from './ports';
import type { Store } from './store';
import type { Steps } from './steps';
import type { WriteQueue } from './writeQueue';

/** 换算为万元 as part of a session: loaded when it is first asked for. */
export class BalancingPart {
  #loaded: Promise<Balancing> | undefined;
  #selected: CellAddress | undefined;

  constructor(
    private readonly store: Store,
    private readonly around: Surroundings,
    private readonly queue: WriteQueue,
    private readonly steps: Steps,
  ) {}

  actions(): BalancingActions {
    const { planning, applying, undoing } = balancingStrings.busy;
    return {
      preview: () => void this.#with(planning, (balancing) => balancing.preview()),
      apply: () => void this.#with(applying, async (balancing) => this.#say(await balancing.apply())),
      undo: () => void this.#with(undoing, async (balancing) => this.#say(await balancing.undo())),
      leave: () => void this.#with(undefined, (balancing) => balancing.leave()),
      setPlain: (plain) => this.#wish({ plain }),
      setPins: (pins) => this.#wish({ pins }),
      pinSelected: () => this.#pinSelected(),
    };
  }

  /** The user selected a cell. */
  turnTo(cell: CellAddress): void {
    this.#selected = cell;
  }

  #pinSelected(): void {
    const cell = this.#selected;
    if (cell === undefined) {
      this.store.set({ notice: { tone: 'info', text: balancingStrings.nothingSelected } });
      return;
    }
    const pins = pinTexts(this.store.get().balancing.pins);
    const name = `${cell.sheet}!${cell.address}`;
    this.#wish({ pins: [...pins.filter((pin) => pin !== name), name].join('\n') });
  }

  #wish(wishes: Partial<Pick<BalancingState, 'plain' | 'pins'>>): void {
    this.store.set({ balancing: { ...this.store.get().balancing, ...wishes } });
    this.forgetPreview();
  }

  /** What was previewed is out of date. */
  forgetPreview(): void {
    // Also one that is being worked out.
    if (this.#loaded !== undefined) this.actions().leave();
  }

  #with(text: string | undefined, work: (balancing: Balancing) => Promise<void> | void): Promise<boolean> {
    return this.queue.inTurn(text, async () => {
      this.#loaded ??= this.#load().catch((fault: unknown) => {
        this.#loaded = undefined;
        throw fault;
      });
      await work(await this.#loaded);
    });
  }

  async #load(): Promise<Balancing> {
    const { Balancing: Loaded } = await import('../balancing/balancing');
    const { store, steps } = this;
    const { host, workbooks, page } = this.around;
    return new Loaded({ workbooks, read: () => host.readSheets(), store, steps, clock: () => page.clock() });
  }

  #say(text: string): void {
    this.store.set({ notice: { tone: 'success', text } });
  }
}
