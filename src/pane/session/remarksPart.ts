import type { Subject } from '../../app/check/subjects';
import type { RemarkState } from '../../app/kept/remarks';
import type { Stored } from '../../app/kept/stored';
import type { WaitOptions, WorkbookHost } from '../../app/ports';
import type { PaneActions, PaneState } from '../model/state';
import type { PaneCheck } from '../model/types';
import type { GivenAnswers } from './ports';
import { Remarking } from './remarking';
import type { Store } from './store';
import type { WriteQueue } from './writeQueue';

/** Reasons and 不再提示 as part of a session: what the user says of findings, kept and shown. */
export class RemarksPart {
  readonly #remarking: Remarking;

  /** @param onSaid the user said something of a finding or a rule */
  constructor(
    private readonly store: Store,
    host: WorkbookHost,
    private readonly queue: WriteQueue,
    private readonly onSaid: () => void,
  ) {
    this.#remarking = new Remarking(host);
  }

  actions(): Pick<PaneActions, 'explain' | 'setAside' | 'setRuleAside' | 'restore'> {
    return {
      explain: (card, reason) => void this.#say(() => this.#remarking.explain(card, reason)),
      setAside: (card, reason) => void this.#say(() => this.#remarking.setAside(card, reason)),
      setRuleAside: (rule) => void this.#say(() => this.#remarking.setRuleAside(rule)),
      restore: (key) => void this.#say(() => this.#remarking.restore(key)),
    };
  }

  /** @returns all that the workbook keeps */
  load(options?: WaitOptions): Promise<Stored> {
    return this.#remarking.load(options);
  }

  /** A new check: what every finding is about now. */
  follow(subjects: ReadonlyMap<string, Subject>): void {
    this.#remarking.follow(subjects);
  }

  /** All that was said went by another way. */
  forget(): void {
    this.#remarking.forget();
  }

  /** What was said about findings, by finding id. */
  states(): ReadonlyMap<string, RemarkState> {
    return this.#remarking.states();
  }

  answers(): GivenAnswers {
    return this.#remarking.answers();
  }

  /** What was said, as the pane shows it beside a check. */
  shown(check: PaneCheck | undefined): Pick<PaneState, 'remarks' | 'aside'> {
    return { remarks: this.#remarking.views(), aside: this.#remarking.asideViews(check) };
  }

  async #say(change: () => Promise<void>): Promise<void> {
    await this.queue.inTurn(undefined, change);
    this.store.set(this.shown(this.store.get().check));
    this.onSaid();
  }
}
