import type { Correction } from '../../app/check/corrections';
import { HostFault } from '../../app/ports';
import type { CellEdit, WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { parseA1 } from '../../core/grid';
import { correctingStrings } from '../correctingStrings';
import type { Card } from '../model/types';
import { stepStrings } from '../stepStrings';
import type { Surroundings } from './ports';
import type { Steps } from './steps';
import type { Store } from './store';
import type { WriteQueue } from './writeQueue';

const text = correctingStrings;

/** 改为 …: writes what a cause says its cells should hold, in one step that can be undone. */
export class CorrectingPart {
  constructor(
    private readonly store: Store,
    private readonly around: Surroundings,
    private readonly queue: WriteQueue,
    private readonly steps: Steps,
    /** The sheets of the workbook; those named as they are at this very moment. */
    private readonly read: (names: readonly string[]) => Promise<readonly SheetGrid[]>,
  ) {}

  /** @param next the card that comes into view once this one is settled */
  accept({ id, correction }: Card, next: Card | undefined): Promise<boolean> {
    return this.queue.inTurn(text.busy, async () => {
      if (correction === undefined || correction.cells.length === 0) return;
      const sheets = correction.cells.map(({ sheet }) => sheet);
      if (!holdsStill(correction, await this.read(sheets))) {
        this.store.set({ notice: { tone: 'warning', text: text.changed } });
        return;
      }
      const undoable = await this.steps.make(this.#label(correction), editsOf(correction));
      const done = text.done(placesOf(correction), undoable);
      this.store.set({ notice: { tone: 'success', text: done, ...(undoable ? { undo: true } : {}) } });
      if (this.store.get().selected === id) this.store.set({ selected: next?.id });
      await this.#turnTo(next);
    });
  }

  /** Takes the last step back. */
  undo(): Promise<boolean> {
    return this.queue.inTurn(text.undoing, async () => {
      // A second click on the same notice comes when the first has been answered.
      if (this.store.get().notice?.undo !== true) return;
      const undone = await this.steps.takeBack();
      const said = undone === undefined ? stepStrings.nothingToUndo : stepStrings.undone(undone);
      this.store.set({ notice: { tone: 'success', text: said } });
    });
  }

  /** What was written is told whether or not Excel can turn to the next card just now. */
  async #turnTo(next: Card | undefined): Promise<void> {
    if (next?.target === undefined || !this.store.get().abilities.locate) return;
    try {
      await this.around.host.locate(next.target);
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
    }
  }

  #label(correction: Correction): string {
    return text.step(this.around.page.clock(), placesOf(correction));
  }
}

/** `公开05!D10 为 1,308,480.00` */
function placesOf({ cells }: Correction): string {
  const [first, ...others] = cells;
  if (first === undefined) return '';
  return text.place(`${first.sheet}!${first.address}`, first.proposed, others.length);
}

function holdsStill({ cells }: Correction, grids: readonly SheetGrid[]): boolean {
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  return cells.every(({ sheet, address, was }) => {
    const at = parseA1(address);
    const row = sheets.get(sheet)?.rows.find((each) => each.row === at?.row);
    const there = row?.cells.find(({ column }) => column === at?.column);
    return there?.formula === undefined && (there?.value ?? null) === was;
  });
}

function editsOf({ cells }: Correction): readonly WorkbookEdit[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const { sheet, address, content } of cells) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { address, content }]);
  }
  return [...bySheet].map(([sheet, own]) => ({ kind: 'setCells', sheet, cells: own }));
}
