import type { FillPlan } from '../../app/fill';
import type { Unsubscribe, WorkbookHost } from '../../app/ports';
import { missingEdits, refreshEdits } from '../../app/refresh';
import { readKept } from '../../app/stored';
import { applyUndoably, undoLast } from '../../app/undo';
import { ownSheetNames } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Store } from '../session/store';
import { strings } from '../strings';
import { fillingStrings } from './strings';
import { FileRefused } from '../workers/protocol';
import { Planner, type FillThread } from './planner';
import type { FillingState, PickedFile, SourceRole } from './types';
import { countFilled, suits, toPreview } from './view';

const text = fillingStrings;

/** What filling works with. */
export interface FillingParts {
  readonly host: WorkbookHost;
  readonly store: Store;
  /** The time of day, for the names of steps. */
  readonly clock: () => string;
  readonly startThread: () => FillThread;
}

/** 填充占比与比较 of one workbook: files, preview, apply, undo. Refusals of the host are thrown to the caller. */
export class Filling {
  readonly #planner: Planner;
  #previewed: { readonly plan: FillPlan; readonly grids: readonly SheetGrid[] } | undefined;
  /** Whether this page has filled and has to keep the figures up to date itself. */
  #keepsUp = false;
  #end: Promise<Unsubscribe> | undefined;

  constructor(private readonly parts: FillingParts) {
    this.#planner = new Planner(parts.startThread);
  }

  /** Learns what can be undone, also from an earlier session. */
  async open(): Promise<void> {
    this.#set({ steps: (await readKept(this.parts.host)).undo.map(({ label }) => label) });
  }

  async pick(role: SourceRole, file: File): Promise<void> {
    const { name } = file;
    this.#show(role, { name });
    try {
      const recognised = await this.#planner.read(role, name, new Uint8Array(await file.arrayBuffer()));
      const suitable = suits(role, recognised);
      if (!suitable) this.#planner.forget(role);
      this.#show(role, suitable ? { name, recognised } : { name, refused: text.noForms[role] });
    } catch (error) {
      this.#show(role, { name, refused: error instanceof FileRefused ? error.message : strings.ownFault });
      if (!(error instanceof FileRefused)) throw error;
    }
  }

  remove(role: SourceRole): void {
    this.#planner.forget(role);
    this.#show(role, undefined);
  }

  /** Works out what goes where. Changes nothing. */
  async preview(): Promise<void> {
    const grids = await this.parts.host.readSheets();
    const planned = await this.#planner.plan(grids);
    this.#previewed = { plan: planned.plan, grids };
    this.#set({ preview: toPreview(planned, this.#state().files.prior) });
    await this.#follow();
  }

  /** @returns one sentence on what was done */
  async apply(): Promise<string> {
    if (this.#previewed === undefined) return text.nothing;
    const { plan, grids } = this.#previewed;
    const edits = missingEdits(plan, grids);
    this.#forgetPreview();
    if (edits.length === 0) return text.nothing;
    const cells = countFilled(plan);
    const step = text.step(this.parts.clock(), cells);
    await applyUndoably(this.parts.host, step, edits);
    const { host } = await this.parts.host.capabilities();
    this.#keepsUp = host === 'memory';
    await this.open();
    return text.filled(plan.derived.length, cells);
  }

  /** Takes the last step back. @returns one sentence on what was done */
  async undo(): Promise<string> {
    const step = await undoLast(this.parts.host);
    this.#keepsUp = false;
    this.#forgetPreview();
    await this.open();
    return step === undefined ? text.nothingToUndo : text.undone(step.label);
  }

  async stop(): Promise<void> {
    this.#planner.stop();
    await (
      await this.#end
    )?.();
  }

  #follow(): Promise<Unsubscribe> {
    this.#end ??= this.parts.host.onChanged((sheets) => void this.#changed(sheets));
    return this.#end;
  }

  /** What was previewed may not hold any more; what was filled has to follow where nobody else calculates. */
  async #changed(sheets: readonly string[]): Promise<void> {
    if (this.#previewed !== undefined && sheets.some((name) => !ownSheetNames.includes(name))) this.#forgetPreview();
    if (!this.#keepsUp) return;
    const grids = await this.parts.host.readSheets({ patient: true });
    const { plan } = await this.#planner.plan(grids);
    const edits = refreshEdits(plan, grids);
    if (edits.length > 0) await this.parts.host.apply(edits);
  }

  #forgetPreview(): void {
    this.#previewed = undefined;
    this.#set({ preview: undefined });
  }

  #show(role: SourceRole, file: PickedFile | undefined): void {
    const others = Object.entries(this.#state().files).filter(([each]) => each !== role);
    this.#forgetPreview();
    this.#set({ files: Object.fromEntries(file === undefined ? others : [...others, [role, file]]) });
  }

  #state(): FillingState {
    return this.parts.store.get().filling;
  }

  #set(change: Partial<FillingState>): void {
    this.parts.store.set({ filling: { ...this.#state(), ...change } });
  }
}
