import { applyUndoably, undoLast } from '../../app/fill/undo';
import type { WorkbookHost } from '../../app/ports';
import type { Pin } from '../../core/balancing';
import { parsePin, pinTexts } from '../../core/balancing/pinText';
import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Workbooks } from '../session/ports';
import type { Store } from '../session/store';
import { FileRefused } from '../worker/messages';
import { balancingStrings as say } from './strings';
import type { BalancingState } from './types';

/** What 换算为万元 works with. */
export interface BalancingParts {
  readonly host: WorkbookHost;
  readonly workbooks: Pick<Workbooks, 'balance'>;
  /** The sheets of the workbook at hand as they are now. */
  readonly read: () => Promise<readonly SheetGrid[]>;
  readonly store: Store;
  /** The time of day, for the names of steps. */
  readonly clock: () => string;
}

/** 换算为万元 of one workbook: preview, apply, undo. Refusals of the host are thrown to the caller. */
export class Balancing {
  #previewed: { readonly edits: readonly WorkbookEdit[]; readonly grids: readonly SheetGrid[] } | undefined;

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
    this.leave();
    if (previewed === undefined || previewed.edits.length === 0) return say.nothing;
    if (!isSame(previewed.grids, grids)) return say.changed;
    const step = say.step(this.parts.clock(), countCells(previewed.edits));
    const undoable = await applyUndoably(this.parts.host, step, previewed.edits);
    this.#set({ step: undoable ? step : undefined });
    return say.done(undoable);
  }

  /** Takes the conversion back, where nothing was filled since. @returns one sentence on what was done */
  async undo(): Promise<string> {
    this.#set({ step: undefined });
    return (await undoLast(this.parts.host)) === undefined ? say.nothingToUndo : say.undone;
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

/** Whether all sheets are as they were, read once more or not. */
function isSame(one: readonly SheetGrid[], other: readonly SheetGrid[]): boolean {
  return one.length === other.length && one.every((grid, index) => isSameSheet(grid, other[index]));
}

function isSameSheet(one: SheetGrid, other: SheetGrid | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
