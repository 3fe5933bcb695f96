import { liveCheck } from '../../app/check/live';
import type { Live } from '../../app/check/live';
import type { CellAddress, Unsubscribe, WaitOptions } from '../../app/ports';
import { purge } from '../../app/mark/purge';
import type { SheetGrid } from '../../core/grid';
import { copyText } from '../model/copyText';
import type { Notice, PaneActions, PaneState, Progress } from '../model/state';
import type { Card, PaneCheck } from '../model/types';
import { noticeStrings } from '../noticeStrings';
import { strings } from '../strings';
import { BalancingPart } from './balancingPart';
import { CorrectingPart } from './correctingPart';
import { FillingPart } from './fillingPart';
import { MarkingPart } from './markingPart';
import { NarrativePart } from './narrativePart';
import { purgedText } from './purgedText';
import { Remarking } from './remarking';
import { Reporting } from './reporting';
import { cardToShow } from './selecting';
import { SourcesPart } from './sourcesPart';
import type { Store } from './store';
import type { Checked, Surroundings } from './ports';
import { WriteQueue } from './writeQueue';

/** A check with the sheets it was made on. */
interface CheckedGrids extends Checked {
  readonly grids: readonly SheetGrid[];
}

const READING: Progress = { text: strings.busy.reading, cancellable: true };

/** One workbook on the pane: turns what the user asks for into calls of the host, and what comes back into state. */
export class Session {
  readonly actions: PaneActions;
  readonly #queue: WriteQueue;
  readonly #live: Live;
  readonly #marking: MarkingPart;
  readonly #remarking: Remarking;
  readonly #reporting: Reporting;
  readonly #filling: FillingPart;
  readonly #balancing: BalancingPart;
  readonly #correcting: CorrectingPart;
  readonly #sources: SourcesPart;
  readonly #narrative: NarrativePart;
  #endSelection: Unsubscribe | undefined;
  /** What is kept in the workbook is read while the sheets are. */
  #loading: Promise<unknown> = Promise.resolve();

  constructor(
    readonly store: Store,
    private readonly around: Surroundings,
  ) {
    this.#queue = new WriteQueue(store, around.page);
    this.#remarking = new Remarking(around.host);
    this.#marking = new MarkingPart(store, around.host, this.#queue, () => this.#remarking.states());
    this.#reporting = new Reporting(around, () => this.#remarking.answers());
    this.#sources = new SourcesPart(store, around, this.#queue, () => void this.#compareAnew());
    this.#live = liveCheck<CheckedGrids>(around.host, {
      check: async (grids, cancel) => {
        this.#queue.checking({ text: strings.busy.checking, cancellable: true });
        return { ...(await around.workbooks.check(grids, cancel)), grids };
      },
      onResult: (checked) => this.#show(checked),
      onFault: (fault) => this.#fail(fault),
      onBusy: (busy) => this.#queue.checking(busy ? READING : undefined),
      onReading: (done, total) => this.#queue.checking({ ...READING, done, total }),
    });
    this.#filling = new FillingPart(store, around, this.#queue, (options) => this.#live.sheets(options));
    this.#balancing = new BalancingPart(store, around, this.#queue, (options) => this.#live.sheets(options));
    const read = (names: readonly string[]) => this.#live.sheets({}, names);
    this.#correcting = new CorrectingPart(store, around, this.#queue, read, () => void this.#written());
    const checkText = (): Promise<void> => (store.get().check === undefined ? this.check() : this.#live.again());
    this.#narrative = new NarrativePart(store, around, this.#queue, checkText, () => this.#reporting.saveHtml());
    this.actions = this.#actions();
  }

  /** Begins to follow the workbook; nothing is checked yet. */
  async start(): Promise<void> {
    this.#load({ patient: true });
    const { abilities } = this.store.get();
    if (abilities.locate) this.#endSelection = await this.around.host.onSelection((cell) => this.#turnTo(cell));
    if (abilities.live) await this.#live.follow(true);
  }

  async stop(): Promise<void> {
    this.#marking.stop();
    await this.#live.stop();
    await this.#endSelection?.();
    await this.#filling.stop();
    this.around.workbooks.stop();
  }

  /** Reads the whole workbook and checks it. */
  async check(): Promise<void> {
    this.store.set({ notice: undefined });
    this.#load();
    await this.#live.refresh();
    const { check, checks } = this.store.get();
    if (check !== undefined) this.store.set({ checks: checks + 1 });
  }

  /** Takes all marks out. @returns whether they are; why not is a notice */
  clear(): Promise<boolean> {
    return this.#marking.clear();
  }

  /** Reads a text (说明), checks it, and brings its view up. */
  openText(file: File): void {
    this.#narrative.show();
    this.#narrative.pick(file);
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
      locate: (cell) => void this.#queue.attempt(() => this.around.host.locate(cell)),
      mark: (cards) => void this.#marking.mark((marked) => [...marked, ...idsOf(cards)]),
      unmark: (cards) =>
        void (cards === 'all'
          ? this.clear()
          : this.#marking.mark((marked) => [...marked].filter((id) => !idsOf(cards).includes(id)))),
      accept: (card, next) => void this.#correcting.accept(card, next),
      undo: () => void this.#correcting.undo(),
      copy: (card) => void this.#queue.attempt(() => this.#copy(card)),
      explain: (card, reason) => void this.#remark(() => this.#remarking.explain(card, reason)),
      setAside: (card, reason) => void this.#remark(() => this.#remarking.setAside(card, reason)),
      setRuleAside: (rule) => void this.#remark(() => this.#remarking.setRuleAside(rule)),
      restore: (key) => void this.#remark(() => this.#remarking.restore(key)),
      report: () => void this.#queue.inTurn(strings.busy.writing, () => this.#report()),
      purge: () => void this.#queue.inTurn(strings.busy.clearing, () => this.#purge()),
      setLive: (live) => void this.#queue.attempt(() => this.#follow(live)),
      skipHint: () => this.#skipHint(),
      sources: this.#sources.actions(),
      filling: this.#filling.actions(),
      balancing: this.#balancing.actions(),
      narrative: this.#narrative.actions(),
      dismissNotice: () => this.store.set({ notice: undefined }),
    };
  }

  #load(options?: WaitOptions): void {
    this.#loading = this.#queue.attempt(async () => this.#narrative.take((await this.#remarking.load(options)).ties));
  }

  async #show({ check, subjects, grids }: CheckedGrids): Promise<void> {
    await this.#loading;
    this.#remarking.follow(subjects);
    this.#reporting.follow(grids);
    const { selected } = this.store.get();
    const there = check.report.causes.some(({ id }) => id === selected);
    this.store.set({
      check,
      checkedAt: this.around.page.clock(),
      failure: undefined,
      selected: there ? selected : undefined,
      ...this.#said(check),
    });
    this.#marking.keepUp();
  }

  #said(check: PaneCheck | undefined): Pick<PaneState, 'remarks' | 'aside'> {
    return { remarks: this.#remarking.views(), aside: this.#remarking.asideViews(check) };
  }

  async #remark(change: () => Promise<void>): Promise<void> {
    await this.#queue.inTurn(undefined, change);
    this.store.set(this.#said(this.store.get().check));
    this.#marking.keepUp();
  }

  async #copy(card: Card): Promise<void> {
    const copied = await this.around.page.copy(copyText(card));
    const notice: Notice = copied ? done(noticeStrings.copied) : { tone: 'warning', text: noticeStrings.copyFailed };
    this.store.set({ notice });
  }

  async #report(): Promise<void> {
    const { check } = this.store.get();
    if (check === undefined) return;
    this.store.set({ notice: done(await this.#reporting.write(check.report)) });
  }

  async #purge(): Promise<void> {
    await purge(this.around.host);
    this.#marking.forget();
    this.#remarking.forget();
    this.#narrative.take([]);
    await this.#filling.forget();
    const { check } = this.store.get();
    const errors = check?.report.causes.filter(({ verdict }) => verdict === 'error').length ?? 0;
    const text = purgedText(errors, this.around.report === 'file');
    this.store.set({ notice: done(text), ...this.#said(check) });
  }

  /** Last year's workbook or the budget is another one: what was found or previewed beside the one before is out of date. */
  async #compareAnew(): Promise<void> {
    await this.#filling.forgetPreview();
    if (this.store.get().check !== undefined) await this.#live.again();
  }

  /** Cells were written on the user's behalf: where changes are followed the check comes by itself. */
  async #written(): Promise<void> {
    await this.#filling.learnSteps();
    if (!this.store.get().live) await this.#live.refresh();
  }

  /** What changed while nothing was followed is looked at at once. */
  async #follow(live: boolean): Promise<void> {
    await this.#live.follow(live);
    this.store.set({ live });
    if (live && this.store.get().check !== undefined) await this.#live.refresh();
  }

  #turnTo(cell: CellAddress): void {
    this.#balancing.turnTo(cell);
    this.#narrative.turnTo(cell);
    const card = cardToShow(this.store.get(), cell);
    if (card !== undefined) this.store.set({ selected: card.id });
  }

  #skipHint(): void {
    this.around.page.rememberHint();
    this.store.set({ firstRun: false });
  }

  #cancel(): void {
    const { check, progress } = this.store.get();
    if (progress?.cancellable !== true) return;
    this.#live.cancel();
    this.around.workbooks.cancel();
    const text = check === undefined ? noticeStrings.cancelledFirst : noticeStrings.cancelled;
    this.store.set({ notice: { tone: 'info', text } });
  }

  /** A check that failed: in place of the list where there is none yet. */
  #fail(fault: unknown): void {
    const text = this.#queue.sentenceOf(fault);
    if (this.store.get().check === undefined) this.store.set({ failure: text });
    else this.store.set({ notice: { tone: 'error', text } });
  }
}

function done(text: string): Notice {
  return { tone: 'success', text };
}

function idsOf(cards: readonly Card[]): readonly string[] {
  return cards.map(({ id }) => id);
}
