import type { FillPlan } from '../../app/fill/fill';
import { HostFault, type ChangedSheets, type ReadOptions, type Unsubscribe, type WorkbookHost } from '../../app/ports';
import { missingEdits, refreshEdits } from '../../app/fill/refresh';
import { areSame } from '../../app/fill/sameSheets';
import { isOwnSheet, ownSheetOf, ownSheets, type WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { PlannedFill, Workbooks } from '../session/ports';
import type { Steps } from '../session/steps';
import type { Store } from '../session/store';
import { stepStrings } from '../stepStrings';
import { strings } from '../strings';
import { fillingStrings } from './strings';
import type { FillingState } from './types';
import { countFilled, toPreview } from './view';

const text = fillingStrings;

/** What filling works with. */
export interface FillingParts {
  readonly host: WorkbookHost;
  readonly workbooks: Pick<Workbooks, 'plan'>;
  /** The sheets of the workbook at hand as they are now. */
  readonly read: (options?: ReadOptions) => Promise<readonly SheetGrid[]>;
  readonly store: Store;
  readonly steps: Steps;
  /** The time of day, for the names of steps. */
  readonly clock: () => string;
}

/** 填充占比与比较 of one workbook: preview, apply, undo. Refusals of the host are thrown to the caller. */
export class Filling {
  #previewed: { readonly plan: FillPlan; readonly grids: readonly SheetGrid[] } | undefined;
  /** Whether this page has filled and has to keep the figures up to date itself. */
  #keepsUp = false;
  #end: Promise<Unsubscribe> | undefined;
  /** Counts all that a plan made before does not know of. */
  #changes = 0;
  #stopped = false;

  constructor(private readonly parts: FillingParts) {}

  /** Learns what can be undone, also from an earlier session. */
  open(): Promise<void> {
    return this.parts.steps.learn();
  }

  /** Works out what goes where. Changes nothing. */
  async preview(): Promise<void> {
    await this.#follow();
    const { planned, grids } = await this.#plan();
    this.#previewed = { plan: planned.plan, grids };
    this.#set({ preview: toPreview(planned, this.parts.store.get().sources.prior) });
  }

  /** @returns one sentence on what was done */
  async apply(): Promise<string> {
    if (this.#previewed === undefined) return text.nothing;
    const { plan, grids } = this.#previewed;
    const now = await this.parts.host.readSheets();
    const said = areSame(grids, now) ? await this.#fill(plan, missingEdits(plan, now)) : stepStrings.changed;
    this.forgetPreview();
    return said;
  }

  async #fill(plan: FillPlan, edits: readonly WorkbookEdit[]): Promise<string> {
    if (edits.length === 0) return text.nothing;
    const cells = countFilled(plan);
    const undoable = await this.parts.steps.make(text.step(this.parts.clock(), cells), edits);
    const { host } = await this.parts.host.capabilities();
    this.#keepsUp = host === 'memory';
    return text.filled(plan.derived.length, cells, undoable);
  }

  /** Takes the last step back. @returns one sentence on what was done */
  async undo(): Promise<string> {
    const undone = await this.parts.steps.takeBack();
    this.forgetPreview();
    if (this.parts.store.get().steps.length === 0) this.#keepsUp = false;
    return undone === undefined ? stepStrings.nothingToUndo : stepStrings.undone(undone);
  }

  /** What was filled and what was kept of it went by another way. */
  forget(): void {
    this.#keepsUp = false;
    this.forgetPreview();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await (
      await this.#end
    )?.();
  }

  async #follow(): Promise<void> {
    this.#end ??= this.parts.host.onChanged((sheets) => void this.#changed(sheets));
    try {
      await this.#end;
    } catch (fault) {
      this.#end = undefined;
      throw fault;
    }
  }

  /** Reads and plans; anew where something has changed meanwhile. */
  async #plan(options?: ReadOptions): Promise<{ readonly planned: PlannedFill; readonly grids: readonly SheetGrid[] }> {
    const changes = this.#changes;
    const grids = await this.parts.read(options);
    const planned = await this.parts.workbooks.plan(grids);
    return changes === this.#changes ? { planned, grids } : this.#plan(options);
  }

  /** What was previewed does not hold any more; what was filled has to follow where nobody else calculates. */
  async #changed(sheets: ChangedSheets): Promise<void> {
    if (!concernsFilling(sheets)) return;
    this.forgetPreview();
    try {
      if (this.#keepsUp) await this.#keepUp();
    } catch (fault) {
      if (this.#stopped) return;
      const refused = fault instanceof HostFault;
      this.parts.store.set({ notice: { tone: 'error', text: refused ? fault.message : strings.ownFault } });
      if (!refused) throw fault;
    }
  }

  async #keepUp(): Promise<void> {
    const { planned, grids } = await this.#plan({ patient: true });
    if (!this.#keepsUp) return;
    const edits = refreshEdits(planned.plan, grids);
    if (edits.length > 0) await this.parts.host.apply(edits, { patient: true });
  }

  /** What was previewed does not hold any more. */
  forgetPreview(): void {
    this.#changes += 1;
    this.#previewed = undefined;
    this.#set({ preview: undefined });
  }

  #state(): FillingState {
    return this.parts.store.get().filling;
  }

  #set(change: Partial<FillingState>): void {
    this.parts.store.set({ filling: { ...this.#state(), ...change } });
  }
}

/** Of the sheets of ours only that with last year's and the budget's figures is typed into for filling. */
function concernsFilling(sheets: ChangedSheets): boolean {
  return sheets === 'all' || sheets.some((name) => !isOwnSheet(name) || ownSheetOf(name) === ownSheets.sources);
}
