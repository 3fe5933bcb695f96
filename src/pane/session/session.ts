import type { CellAddress, Unsubscribe, WaitOptions } from '../../app/ports';
import { purge } from '../../app/mark/purge';
import { copyText } from '../model/copyText';
import type { Notice, PaneActions } from '../model/state';
import type { Card } from '../model/types';
import { noticeStrings } from '../noticeStrings';
import { strings } from '../strings';
import { BalancingPart } from './balancingPart';
import { CheckingPart } from './checkingPart';
import type { CheckedGrids } from './checkingPart';
import { CorrectingPart } from './correctingPart';
import { FillingPart } from './fillingPart';
import { MarkingPart } from './markingPart';
import { NarrativePart } from './narrativePart';
import { purgedText } from './purgedText';
import { RemarksPart } from './remarksPart';
import { Reporting } from './reporting';
import { cardToShow } from './selecting';
import { SourcesPart } from './sourcesPart';
import { Steps } from './steps';
import type { Store } from './store';
import type { Surroundings } from './ports';
import { WriteQueue } from './writeQueue';

/** One workbook on the pane: turns what the user asks for into calls of the host, and what comes back into state. */
export class Session {
  readonly actions: PaneActions;
  readonly #queue: WriteQueue;
  readonly #steps: Steps;
  readonly #checking: CheckingPart;
  readonly #marking: MarkingPart;
  readonly #remarks: RemarksPart;
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
    this.#steps = new Steps(store, around.host, () => void this.#checking.written());
    this.#remarks = new RemarksPart(store, around.host, this.#queue, () => this.#marking.keepUp());
    this.#marking = new MarkingPart(store, around.host, this.#queue, () => this.#remarks.states());
    this.#reporting = new Reporting(around, () => this.#remarks.answers());
    this.#sources = new SourcesPart(store, around, this.#queue, () => void this.#compareAnew());
    this.#checking = new CheckingPart(store, around, this.#queue, (checked) => this.#show(checked));
    const sheets = (options: WaitOptions) => this.#checking.sheets(options);
    this.#filling = new FillingPart(store, around, this.#queue, this.#steps, sheets);
    this.#balancing = new BalancingPart(store, around, this.#queue, this.#steps);
    const read = (names: readonly string[]) => this.#checking.sheets({}, names);
    this.#correcting = new CorrectingPart(store, around, this.#queue, this.#steps, read);
    const checkText = (): Promise<void> => (store.get().check === undefined ? this.check() : this.#checking.again());
    const saveHtml = (): Promise<string> => this.#reporting.saveHtml();
    this.#narrative = new NarrativePart(store, around, this.#queue, checkText, saveHtml, sheets);
    this.actions = this.#actions();
  }

  /** Begins to follow the workbook; nothing is checked yet. */
  async start(): Promise<void> {
    this.#load({ patient: true });
    const { abilities } = this.store.get();
    if (abilities.locate) this.#endSelection = await this.around.host.onSelection((cell) => this.#turnTo(cell));
    await this.#checking.start();
  }

  async stop(): Promise<void> {
    this.#marking.stop();
    await this.#checking.stop();
    await this.#endSelection?.();
    await this.#filling.stop();
    this.around.workbooks.stop();
  }

  /** Reads the whole workbook and checks it. */
  async check(): Promise<void> {
    this.store.set({ notice: undefined });
    this.#load();
    await this.#checking.refresh();
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
      cancel: () => this.#checking.cancel(),
      select: (selected) => this.store.set({ selected }),
      locate: (cell) => void this.#queue.attempt(() => this.around.host.locate(cell)),
      ...this.#marking.actions(),
      accept: (card, next) => void this.#correcting.accept(card, next),
      undo: () => void this.#correcting.undo(),
      copy: (card) => void this.#queue.attempt(() => this.#copy(card)),
      ...this.#remarks.actions(),
      report: () => void this.#queue.inTurn(strings.busy.writing, () => this.#report()),
      purge: () => void this.#queue.inTurn(strings.busy.clearing, () => this.#purge()),
      pickDepartment: (entity) => this.#sources.pickDepartment(entity),
      setLive: (live) => void this.#queue.attempt(() => this.#checking.follow(live)),
      skipHint: () => this.#skipHint(),
      sources: this.#sources.actions(),
      filling: this.#filling.actions(),
      balancing: this.#balancing.actions(),
      narrative: this.#narrative.actions(),
      dismissNotice: () => this.store.set({ notice: undefined }),
    };
  }

  #load(options?: WaitOptions): void {
    this.#loading = this.#queue.attempt(async () => this.#narrative.take((await this.#remarks.load(options)).ties));
  }

  async #show({ check, subjects, grids }: CheckedGrids): Promise<void> {
    await this.#loading;
    this.#remarks.follow(subjects);
    this.#reporting.follow(grids);
    const { selected } = this.store.get();
    const there = check.report.causes.some(({ id }) => id === selected);
    this.store.set({
      check,
      checkedAt: this.around.page.clock(),
      failure: undefined,
      selected: there ? selected : undefined,
      ...this.#remarks.shown(check),
    });
    this.#marking.keepUp();
  }

  async #copy(card: Card): Promise<void> {
    const copied = await this.around.page.copy(copyText(card));
    this.store.set({
      notice: copied ? done(noticeStrings.copied) : { tone: 'warning', text: noticeStrings.copyFailed },
    });
  }

  async #report(): Promise<void> {
    const { check } = this.store.get();
    if (check === undefined) return;
    this.store.set({ notice: done(await this.#reporting.write(check.report)) });
  }

  async #purge(): Promise<void> {
    await purge(this.around.host);
    this.#marking.forget();
    this.#remarks.forget();
    this.#narrative.take([]);
    this.#steps.forget();
    await this.#filling.forget();
    const { check } = this.store.get();
    const text = purgedText(check, this.around.report === 'file');
    this.store.set({ notice: done(text), ...this.#remarks.shown(check) });
  }

  /** Last year's workbook or the budget is another one: what was found or previewed beside the one before is out of date. */
  async #compareAnew(): Promise<void> {
    this.#balancing.forgetPreview();
    await this.#filling.forgetPreview();
    if (this.store.get().check !== undefined) await this.#checking.again();
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
}

function done(text: string): Notice {
  return { tone: 'success', text };
}
