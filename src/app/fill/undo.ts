import type { WorkbookEdit } from '../../core/edits';
import type { WorkbookHost } from '../ports';
import { fitting, inTurn, readNow, readToChange, storeEdit } from '../kept/stored';
import { takenBack, type Undone } from './takenBack';
import { undoStep } from './undoStep';

/**
 * Applies edits and keeps in the workbook what was there before, so that they can be undone step by step, also after the
 * workbook was saved and opened again. Where it cannot be kept, the edits are taken back.
 * @returns whether they can be undone: a step may be larger than a workbook is to be burdened with, and then those before
 * it cannot be undone any more, either
 */
export function applyUndoably(host: WorkbookHost, label: string, edits: readonly WorkbookEdit[]): Promise<boolean> {
  return inTurn(host, async () => {
    const stored = await readToChange(host);
    const { undo: before } = await host.apply(edits);
    if (before.length === 0) return true;
    const step = undoStep(label, edits, before);
    const kept = fitting({ ...stored, undo: [...stored.undo, step] });
    try {
      await host.apply([storeEdit(kept)], { patient: true });
    } catch (fault) {
      await host.apply(before, { patient: true });
      throw fault;
    }
    return kept.undo.at(-1) === step;
  });
}

/**
 * Takes the last step back: cells that still hold what we had put there, and sheets of ours. Formulas that refer to a sheet
 * of ours that goes become figures.
 * @param label takes it back only if it is this one
 * @returns `undefined` where there was no such step
 */
export function undoLast(host: WorkbookHost, label?: string): Promise<Undone | undefined> {
  return inTurn(host, async () => {
    const kept = await readNow(host);
    const step = kept.undo.at(-1);
    if (step === undefined || (label !== undefined && step.label !== label)) return undefined;
    const grids = await host.readSheets();
    const { edits, ...undone } = takenBack(step, grids);
    await host.apply([...edits, storeEdit({ ...kept, undo: kept.undo.slice(0, -1) })]);
    return undone;
  });
}
