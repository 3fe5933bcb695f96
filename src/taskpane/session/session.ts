import { liveCheck } from '../../app/live';
import type { Live } from '../../app/live';
import type { CellAddress, Unsubscribe } from '../../app/ports';
import { HostFault } from '../../app/ports';
import { purge } from '../../app/purge';
import { cardAt, cardsOf, concerns, toGroups } from '../model/cards';
import { copyText } from '../model/copyText';
import type { Notice, PaneActions } from '../model/state';
import type { Card, PaneCheck } from '../model/types';
import { strings } from '../strings';
import { FillingPart } from './filling';
import { Marking } from './marking';
import { Remarking } from './remarking';
import type { Store } from './store';
import type { Checked, Surroundings } from './types';

/** One workbook on the pane: turns what the user asks for into calls of the host, and what comes back into state. */
export class Session {
  readonly actions: PaneActions;
  readonly #live: Live;
  readonly #marking: Marking;
  readonly #remarking: Remarking;
  readonly #filling: FillingPart;
  #endSelection: Unsubscribe | undefined;
  /** What is kept in the workbook is read while the sheets are. */
  #loading: Promise<void> = Promise.resolve();

  constructor(
    readonly store: Store,
    private readonly around: Surroundings,
  ) {
    this.#marking = new Marking(around.host);
    this.#remarking = new Remarking(around.host);
    this.#filling = new FillingPart(store, around, (text, work) => this.#run(text, work));
    this.#live = liveCheck<Checked>(around.host, {
      check: (grids, cancel) => {
        this.store.set({ progress: { text: strings.busy.checking, cancellable: true } });
        return around.checker.check(grids, cancel);
      },
      onResult: (checked) => void this.#run(undefined, () => this.#show(checked)),
      onFault: (fault) => this.#fail(fault),
      onBusy: (busy) =>
        this.store.set({ progress: busy ? { text: strings.busy.reading, cancellable: true } : undefined }),
    });
    this.actions = this.#actions();
  }

  /** Begins to follow the workbook; nothing is checked yet. */
  async start(): Promise<void> {
    const { abilities } = this.store.get();
    if (abilities.locate) this.#endSelection = await this.around.host.onSelection((cell) => this.#selected(cell));
    if (abilities.live) await this.#live.follow(true);
  }

  async stop(): Promise<void> {
    await this.#live.stop();
    await this.#endSelection?.();
    this.around.checker.cancel();
    await this.#filling.stop();
  }

  /** Reads the whole workbook and checks it. */
  async check(): Promise<void> {
    this.store.set({ notice: undefined });
    this.#loading = this.#run(undefined, () => this.#remarking.load());
    await this.#live.refresh();
  }

  /** Takes all marks out. */
  clear(): Promise<void> {
    return this.#run(strings.busy.clearing, async () => {
      await this.around.host.apply([{ kind: 'clearMarks' }]);
      this.#marking.forget();
      this.store.set({ marked: this.#marking.marked, notice: done(strings.notices.cleared) });
    });
  }

  /** Brings 填充占比与比较 into view. */
  showFilling(): void {
    this.#filling.show();
  }

  #actions(): PaneActions {
    return {
      check: () => void this.check(),
      cancel: () => this.#cancel(),
      select: (selected) => this.store.set({ selected }),
      locate: (cell) => void this.#run(undefined, () => this.around.host.locate(cell)),
      mark: (cards) => void this.#mark((marked) => [...marked, ...idsOf(cards)]),
      unmark: (cards) =>
        void (cards === 'all'
          ? this.clear()
          : this.#mark((marked) => [...marked].filter((id) => !idsOf(cards).includes(id)))),
      copy: (card) => void this.#copy(card),
      explain: (card, reason) => void this.#remark(() => this.#remarking.explain(card, reason)),
      setAside: (card) => void this.#remark(() => this.#remarking.setAside(card)),
      setRuleAside: (rule) => void this.#remark(() => this.#remarking.setRuleAside(rule)),
      restore: (key) => void this.#remark(() => this.#remarking.restore(key)),
      report: () => void this.#run(strings.busy.writing, () => this.#report()),
      purge: () => void this.#run(strings.busy.clearing, () => this.#purge()),
      setLive: (live) => void this.#run(undefined, () => this.#follow(live)),
      skipHint: () => this.#skipHint(),
      filling: this.#filling.actions(),
      dismissNotice: () => this.store.set({ notice: undefined }),
    };
  }

  async #show({ check, subjects }: Checked): Promise<void> {
    await this.#loading;
    this.#remarking.follow(subjects);
    const { selected } = this.store.get();
    const there = check.report.causes.some(({ id }) => id === selected);
    this.store.set({
      check,
      checkedAt: this.around.desk.clock(),
      failure: undefined,
      selected: there ? selected : undefined,
      ...this.#said(check),
    });
    await this.#marking.keepUp(check.report, this.#remarking.aside());
    this.store.set({ marked: this.#marking.marked });
  }

  #said(check: PaneCheck | undefined): Pick<ReturnType<Store['get']>, 'remarks' | 'aside'> {
    return { remarks: this.#remarking.views(), aside: this.#remarking.asideViews(check) };
  }

  #mark(change: (marked: ReadonlySet<string>) => readonly string[]): Promise<void> {
    return this.#run(strings.busy.marking, async () => {
      const { check } = this.store.get();
      if (check === undefined) return;
      const causes = new Set(change(this.#marking.marked));
      const cells = await this.#marking.show(check.report, causes, this.#remarking.aside());
      const text = cells > 0 ? strings.notices.marked(cells) : strings.notices.cleared;
      this.store.set({ marked: this.#marking.marked, notice: done(text) });
    });
  }

  #remark(change: () => Promise<void>): Promise<void> {
    return this.#run(undefined, async () => {
      await change();
      this.store.set(this.#said(this.store.get().check));
    });
  }

  async #copy(card: Card): Promise<void> {
    const copied = await this.around.desk.copy(copyText(card));
    const notice: Notice = copied
      ? done(strings.notices.copied)
      : { tone: 'warning', text: strings.notices.copyFailed };
    this.store.set({ notice });
  }

  async #report(): Promise<void> {
    const { check } = this.store.get();
    if (check === undefined) return;
    const { host, checker, desk, report, file } = this.around;
    if (report === 'sheet') {
      const { reportSheet } = await import('../../app/reportSheet');
      await host.apply([reportSheet(check.report, { madeAt: desk.clock(), remarks: this.#remarking.states() })]);
      this.store.set({ notice: done(strings.notices.reportWritten) });
    } else {
      desk.save(strings.reportFile(file), await checker.html(), 'text/html');
      this.store.set({ notice: done(strings.notices.htmlSaved) });
    }
  }

  async #purge(): Promise<void> {
    await purge(this.around.host);
    this.#marking.forget();
    this.#remarking.forget();
    const said = this.#said(this.store.get().check);
    this.store.set({ marked: this.#marking.marked, notice: done(strings.notices.purged), ...said });
  }

  async #follow(live: boolean): Promise<void> {
    await this.#live.follow(live);
    this.store.set({ live });
  }

  #selected(cell: CellAddress): void {
    const { check, selected, remarks } = this.store.get();
    if (check === undefined) return;
    const cards = cardsOf(toGroups(check, remarks));
    const current = cards.find(({ id }) => id === selected);
    if (current !== undefined && concerns(current, cell)) return;
    const card = cardAt(cards, cell);
    if (card !== undefined) this.store.set({ selected: card.id });
  }

  #skipHint(): void {
    this.around.desk.rememberHint();
    this.store.set({ firstRun: false });
  }

  #cancel(): void {
    this.#live.cancel();
    this.around.checker.cancel();
    const { check } = this.store.get();
    const text = check === undefined ? strings.notices.cancelledFirst : strings.notices.cancelled;
    this.store.set({ notice: { tone: 'info', text } });
  }

  /** Runs what may be refused; shows the refusal, throws what is our own fault. */
  async #run(text: string | undefined, work: () => Promise<void>): Promise<void> {
    if (text !== undefined) this.store.set({ progress: { text, cancellable: false } });
    try {
      await work();
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      this.store.set({ notice: { tone: 'error', text: fault.message } });
    } finally {
      if (text !== undefined) this.store.set({ progress: undefined });
    }
  }

  /** A check that failed: in place of the list where there is none yet. */
  #fail(fault: unknown): void {
    const text = fault instanceof HostFault ? fault.message : strings.ownFault;
    if (this.store.get().check === undefined) this.store.set({ failure: text });
    else this.store.set({ notice: { tone: 'error', text } });
    if (!(fault instanceof HostFault)) throw fault;
  }
}

function done(text: string): Notice {
  return { tone: 'success', text };
}

function idsOf(cards: readonly Card[]): readonly string[] {
  return cards.map(({ id }) => id);
}
