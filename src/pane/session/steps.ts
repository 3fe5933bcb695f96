import type { Undone } from '../../app/fill/takenBack';
import { applyUndoably, undoLast } from '../../app/fill/undo';
import { readKept } from '../../app/kept/stored';
import type { WaitOptions, WorkbookHost } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import type { Store } from './store';

/** The steps of a workbook that can be taken back, whichever part of the pane makes them: the state always names them all. */
export class Steps {
  constructor(
    private readonly store: Store,
    private readonly host: WorkbookHost,
    /** Something was written; whoever does not follow changes looks again. */
    private readonly onWritten: () => void,
  ) {}

  /** Learns what can be taken back, also from an earlier session. */
  async learn(options?: WaitOptions): Promise<void> {
    this.store.set({ steps: (await readKept(this.host, options)).undo.map(({ label }) => label) });
  }

  /** Makes a step. @returns whether it can be taken back */
  async make(label: string, edits: readonly WorkbookEdit[]): Promise<boolean> {
    const undoable = await applyUndoably(this.host, label, edits);
    await this.#written();
    return undoable;
  }

  /** Takes the last step back. @param label only if it is this one @returns `undefined` where there was no such step */
  async takeBack(label?: string): Promise<Undone | undefined> {
    const undone = await undoLast(this.host, label);
    await this.#written();
    return undone;
  }

  /** All that was kept of them went by another way. */
  forget(): void {
    this.store.set({ steps: [] });
  }

  /** What is done is done: a user who is typing by now is waited for, not told of a failure. */
  async #written(): Promise<void> {
    await this.learn({ patient: true });
    this.onWritten();
  }
}
