import { areSame } from '../../app/fill/sameSheets';
import type { Pin } from '../../core/balancing';
import { parsePin, pinTexts } from '../../core/balancing/pinText';
import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Workbooks } from '../session/ports';
import type { Steps } from '../session/steps';
import type { Store } from '../session/store';
import { stepStrings } from '../stepStrings';
import { FileRefused } from '../worker/messages';
import { balancingStrings as say } from './strings';
import type { BalancingState } from './types';

/** What 换算为万元 works with. */
export interface BalancingParts {
  readonly workbooks: Pick<Workbooks, 'balance'>;
  /** The sheets of the workbook at hand as they are at this very moment. */
  readonly read: () => Promise<readonly SheetGrid[]>;
  readonly store: Store;
  readonly steps: Steps;
  /** The time of day, for the names of steps. */
  readonly clock: () => string;
}

/** What would be done to the sheets that it was worked out on. */
interface Previewed {
  readonly edits: readonly WorkbookEdit[];
  readonly grids: readonly SheetGrid[];
}

/** 换算为万元 of one workbook: preview, apply, undo. Refusals of the host are thrown to the caller. */
export class Balancing {
  #previewed: Previewed | undefined;

  constructor(private readonly parts: BalancingParts) {}

  /** Works out what each figure becomes. Changes nothing. @throws FileRefused where a pin is none */
  async preview(): Promise<void> {
    const { plain, pins } = this.parts.store.get().balancing;
    const wishes = { plain, pins: pinTexts(pins).map(pinOf) };
    const grids = await this.parts.read();
    const { lines, edits } = await this.parts.workbooks.balance(grids, wishes);
    this.#previewed = { edits, grids };
    this.#set({ preview: { lines, cells: countCells(edits) } });
  }

  /** @returns one sentence on what was done */
  async apply(): Promise<string> {
    const previewed = this.#previewed;
    const grids = await this.parts.read();
    const said = await this.#convert(previewed, grids);
    this.leave();
    return said;
  }

  async #convert(previewed: Previewed | undefined, grids: readonly SheetGrid[]): Promise<string> {
    if (previewed === undefined || previewed.edits.length === 0) return say.nothing;
    if (!areSame(previewed.grids, grids)) return stepStrings.changed;
    const step = say.step(this.parts.clock(), countCells(previewed.edits));
    const undoable = await this.parts.steps.make(step, previewed.edits);
    this.#set({ step: undoable ? step : undefined });
    return say.done(undoable);
  }

  /** Takes the conversion back, where nothing else was written since. @returns one sentence on what was done */
  async undo(): Promise<string> {
    const { step } = this.parts.store.get().balancing;
    const undone = step === undefined ? undefined : await this.parts.steps.takeBack(step);
    if (undone !== undefined) this.#set({ step: undefined });
    return undone === undefined ? stepStrings.nothingToUndo : stepStrings.undone(undone);
  }

  /** The preview is not wanted any more. */
  leave(): void {
    this.#previewed = undefined;
    this.#set({ preview: undefined });
  }

  #set(change: Partial<BalancingState>): void {
    this.parts.store.set({ balancing: { ...this.parts.store.get().balancing, ...change } });
  }
}

/** @throws FileRefused where it is not written as pins are */
function pinOf(text: string): Pin {
  const pin = parsePin(text);
  if (pin === undefined) throw new FileRefused(say.badPin(text));
  return pin;
}

function countCells(edits: readonly WorkbookEdit[]): number {
  return edits.reduce((count, edit) => count + (edit.kind === 'setCells' ? edit.cells.length : 0), 0);
}
