import type { WorkbookHost } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type { RemarkState } from '../../app/kept/remarks';
import { asideOf } from '../../app/kept/remarks';
import type { Notice, PaneActions } from '../model/state';
import type { Card } from '../model/types';
import { noticeStrings } from '../noticeStrings';
import { strings } from '../strings';
import { Marking } from './marking';
import type { Shown } from './marking';
import type { Store } from './store';
import type { WriteQueue } from './writeQueue';

/** How long marks wait for a user who is typing, in ms. */
const RETRY_MS = 1000;

/** Marks as part of a session: those the user asks for, and keeping them up with what is found and said. */
export class MarkingPart {
  readonly #marking: Marking;
  /** Marks that could not follow because the user was typing. */
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Why marks could not follow last, so that it is said once. */
  #refused: string | undefined;
  #stopped = false;

  /** @param states what was said about findings, by finding id */
  constructor(
    private readonly store: Store,
    host: WorkbookHost,
    private readonly queue: WriteQueue,
    private readonly states: () => ReadonlyMap<string, RemarkState>,
  ) {
    this.#marking = new Marking(host);
  }

  actions(): Pick<PaneActions, 'mark' | 'unmark'> {
    return {
      mark: (cards) => void this.#mark((marked) => [...marked, ...idsOf(cards)]),
      unmark: (cards) =>
        void (cards === 'all'
          ? this.clear()
          : this.#mark((marked) => [...marked].filter((id) => !idsOf(cards).includes(id)))),
    };
  }

  /** Marks other causes than now. @param change from the ids of the marked causes to those that are to be marked */
  #mark(change: (marked: ReadonlySet<string>) => readonly string[]): Promise<boolean> {
    return this.queue.inTurn(strings.busy.marking, async () => {
      const { check } = this.store.get();
      if (check === undefined) return;
      const causes = new Set(change(this.#marking.marked));
      const shown = await this.#marking.show(check.report, causes, asideOf(this.states()));
      this.store.set({ marked: this.#marking.marked, notice: markNotice(shown, causes.size) });
    });
  }

  /** Takes all marks out. @returns whether they are; why not is a notice */
  clear(): Promise<boolean> {
    return this.queue.inTurn(strings.busy.clearing, async () => {
      await this.#marking.clear();
      this.store.set({ marked: this.#marking.marked, notice: markNotice({ cells: 0, closed: [] }, 0) });
    });
  }

  /** Lets marks follow what has been found and said. Nobody asked for it: what is refused is tried again, or told once. */
  keepUp(): void {
    clearTimeout(this.#again);
    if (this.#stopped || !this.store.get().abilities.write) return;
    void this.queue.inTurn(undefined, () => this.#follow());
  }

  /** All marks went by another way. */
  forget(): void {
    this.#marking.forget();
    this.store.set({ marked: this.#marking.marked });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#again);
  }

  async #follow(): Promise<void> {
    const { check } = this.store.get();
    if (check === undefined) return;
    try {
      await this.#marking.keepUp(check.report, asideOf(this.states()));
      this.#refused = undefined;
    } catch (fault) {
      this.#putOff(fault);
    }
    this.store.set({ marked: this.#marking.marked });
  }

  #putOff(fault: unknown): void {
    if (!(fault instanceof HostFault)) throw fault;
    if (fault.code === 'cellEditing' || fault.code === 'busy') {
      this.#again = setTimeout(() => this.keepUp(), RETRY_MS);
      return;
    }
    if (fault.message === this.#refused) return;
    this.#refused = fault.message;
    throw fault;
  }
}

function markNotice({ cells, closed }: Shown, causes: number): Notice {
  if (closed.length > 0) return { tone: 'warning', text: noticeStrings.markedBut(cells, closed) };
  if (cells > 0) return { tone: 'success', text: noticeStrings.marked(cells) };
  return causes === 0
    ? { tone: 'success', text: noticeStrings.cleared }
    : { tone: 'info', text: noticeStrings.nothingMarked };
}

function idsOf(cards: readonly Card[]): readonly string[] {
  return cards.map(({ id }) => id);
}
