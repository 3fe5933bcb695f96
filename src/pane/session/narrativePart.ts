import type { Live } from '../../app/check/live';
import type { CellAddress } from '../../app/ports';
import type { NarrativeClaim, TextTie } from '../../core/narrative';
import { claimKey, ownCells } from '../narrative/claims';
import { narrativeStrings as text } from '../narrative/strings';
import type { NarrativeActions, NarrativeState } from '../narrative/types';
import { noticeStrings } from '../noticeStrings';
import { strings } from '../strings';
import { FileRefused } from '../worker/messages';
import type { Surroundings } from './ports';
import type { Store } from './store';
import type { WriteQueue } from './writeQueue';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The text (说明) as part of a session: it is read by the worker, which judges it with every check. */
export class NarrativePart {
  constructor(
    private readonly store: Store,
    private readonly around: Surroundings,
    private readonly queue: WriteQueue,
    /** Another text, or something else said of its figures: the check is out of date. */
    private readonly onChange: () => Promise<void>,
    private readonly saveHtml: () => Promise<string>,
    /** The sheets of the workbook as they are now. */
    private readonly read: Live['sheets'],
  ) {}

  actions(): NarrativeActions {
    const { reading, marking, writing } = text.busy;
    return {
      pick: (file) => this.pick(file),
      paste: (pasted) => {
        const bytes = new TextEncoder().encode(pasted);
        void this.queue.inTurn(reading, () => this.#read(text.pastedName, Promise.resolve(bytes)));
      },
      remove: () => void this.queue.inTurn(undefined, () => this.#remove()),
      select: (claim) => this.#select(claim),
      copy: (copied) => void this.queue.attempt(() => this.#copy(copied)),
      save: (changes) => void this.queue.inTurn(marking, () => this.#save(changes)),
      saveHtml: () => void this.queue.inTurn(writing, async () => this.#say(await this.saveHtml())),
      draft: (wishes) =>
        void this.queue.inTurn(writing, async () => {
          const { saveDraft } = await import('../narrative/drafting');
          const picked = this.#state().text?.name ?? '';
          this.#say(await saveDraft(this.around, await this.read({}), wishes, picked));
        }),
      tie: (claim, cell) => void this.queue.inTurn(undefined, () => this.#tie(claim, cell)),
      untie: (claim) => void this.queue.inTurn(undefined, () => this.#tie(claim, undefined)),
    };
  }

  /** Reads a text and checks it. */
  pick(file: File): void {
    const bytes = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
    void this.queue.inTurn(text.busy.reading, () => this.#read(file.name, bytes()));
  }

  /** Brings the view up. */
  show(): void {
    this.#set({ wanted: this.#state().wanted + 1 });
  }

  /** What the workbook keeps of the figures. */
  take(ties: readonly TextTie[]): void {
    this.around.workbooks.tieText(ties);
  }

  /** Another cell was selected. */
  turnTo(cell: CellAddress): void {
    this.#set({ cell });
  }

  async #read(name: string, bytes: Promise<Uint8Array>): Promise<void> {
    this.#set({ text: { name }, selected: undefined });
    this.#forgetClaims();
    try {
      await this.around.workbooks.readText(name, await bytes);
    } catch (error) {
      this.#set({ text: { name, refused: error instanceof FileRefused ? error.message : strings.ownFault } });
      if (!(error instanceof FileRefused)) throw error;
    }
    void this.onChange();
  }

  /** What was found is about a text that nobody looks at any more. */
  #forgetClaims(): void {
    const { check } = this.store.get();
    if (check !== undefined) this.store.set({ check: { ...check, text: undefined } });
  }

  #remove(): Promise<void> {
    this.around.workbooks.forgetText();
    this.#set({ text: undefined, selected: undefined });
    void this.onChange();
    return Promise.resolve();
  }

  #select(claim: NarrativeClaim | undefined): void {
    this.#set({ selected: claim === undefined ? undefined : claimKey(claim) });
    const cell = claim === undefined ? undefined : ownCells(claim)[0];
    if (cell !== undefined && this.store.get().abilities.locate)
      void this.queue.attempt(() => this.around.host.locate(cell));
  }

  async #copy(copied: string): Promise<void> {
    const done = await this.around.page.copy(copied);
    const { copied: yes, copyFailed } = noticeStrings;
    this.store.set({ notice: done ? { tone: 'success', text: yes } : { tone: 'warning', text: copyFailed } });
  }

  async #save(changes: boolean): Promise<void> {
    const { check } = this.store.get();
    if (check?.text === undefined) return;
    const madeAt = `${new Date().toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
    try {
      const bytes = await this.around.workbooks.markText(check.report.narrative ?? [], { changes, madeAt });
      const name = text.savedName(check.text.name);
      this.around.page.save(name, bytes as Uint8Array<ArrayBuffer>, DOCX);
      this.#say(text.saved(name));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      this.store.set({ notice: { tone: 'error', text: error.message } });
    }
  }

  /** @param cell `undefined`: what was said is taken back */
  async #tie(claim: NarrativeClaim, cell: CellAddress | null | undefined): Promise<void> {
    const paragraph = this.store.get().check?.text?.paragraphs[claim.paragraph];
    if (paragraph === undefined) return;
    const { dropTie, keepTie } = await import('../narrative/tying');
    const { host } = this.around;
    const kept = cell === undefined ? dropTie(host, claim, paragraph.text) : keepTie(host, claim, paragraph.text, cell);
    this.take(await kept);
    void this.onChange();
  }

  #say(said: string): void {
    this.store.set({ notice: { tone: 'success', text: said } });
  }

  #state(): NarrativeState {
    return this.store.get().narrative;
  }

  #set(change: Partial<NarrativeState>): void {
    this.store.set({ narrative: { ...this.#state(), ...change } });
  }
}
