import { liveCheck } from '../../app/check/live';
import type { Live } from '../../app/check/live';
import type { WaitOptions } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import type { Progress } from '../model/state';
import { noticeStrings } from '../noticeStrings';
import { strings } from '../strings';
import type { Checked, Surroundings } from './ports';
import type { Store } from './store';
import type { WriteQueue } from './writeQueue';

/** A check with the sheets it was made on. */
export interface CheckedGrids extends Checked {
  readonly grids: readonly SheetGrid[];
}

const READING: Progress = { text: strings.busy.reading, cancellable: true };

/** Checking as part of a session: once, again and by itself, with its progress, its end and its faults. */
export class CheckingPart {
  readonly #live: Live;

  /** @param onChecked a check has ended well */
  constructor(
    private readonly store: Store,
    private readonly around: Surroundings,
    private readonly queue: WriteQueue,
    onChecked: (checked: CheckedGrids) => Promise<void>,
  ) {
    this.#live = liveCheck<CheckedGrids>(around.host, {
      check: async (grids, cancel) => {
        queue.checking({ text: strings.busy.checking, cancellable: true });
        return { ...(await around.workbooks.check(grids, cancel)), grids };
      },
      onResult: onChecked,
      onFault: (fault) => this.#fail(fault),
      onBusy: (busy) => queue.checking(busy ? READING : undefined),
      onReading: (done, total) => queue.checking({ ...READING, done, total }),
    });
  }

  /** Follows changes of the workbook where the host tells them. */
  async start(): Promise<void> {
    if (this.store.get().abilities.live) await this.#live.follow(true);
  }

  stop(): Promise<void> {
    return this.#live.stop();
  }

  /** Reads the whole workbook and checks it. */
  refresh(): Promise<void> {
    return this.#live.refresh();
  }

  /** Checks what was read, beside other workbooks or texts than before. */
  again(): Promise<void> {
    return this.#live.again();
  }

  /** Cells were written on the user's behalf: where changes are followed the check comes by itself. */
  async written(): Promise<void> {
    const { live, check } = this.store.get();
    if (!live && check !== undefined) await this.refresh();
  }

  /** @param names sheets to read at this very moment; none: all, as far as they are known */
  sheets(options: WaitOptions, names?: readonly string[]): Promise<readonly SheetGrid[]> {
    return this.#live.sheets(options, names);
  }

  /** What changed while nothing was followed is looked at at once. */
  async follow(live: boolean): Promise<void> {
    await this.#live.follow(live);
    this.store.set({ live });
    if (live && this.store.get().check !== undefined) await this.#live.refresh();
  }

  cancel(): void {
    const { check, progress } = this.store.get();
    if (progress?.cancellable !== true) return;
    this.#live.cancel();
    this.around.workbooks.cancel();
    const text = check === undefined ? noticeStrings.cancelledFirst : noticeStrings.cancelled;
    this.store.set({ notice: { tone: 'info', text } });
  }

  /** A check that failed: in place of the list where there is none yet. */
  #fail(fault: unknown): void {
    const text = this.queue.sentenceOf(fault);
    if (this.store.get().check === undefined) this.store.set({ failure: text });
    else this.store.set({ notice: { tone: 'error', text } });
  }
}
