import type { WorkbookEdit } from '../core/edits';
import type { WorkbookHost } from './ports';
import { fitting, readKept, storeEdit, type UndoStep } from './stored';

/**
 * Applies edits and keeps in the workbook what was there before, so that they can be undone step by step, also after the
 * workbook was saved and opened again.
 */
export async function applyUndoably(host: WorkbookHost, label: string, edits: readonly WorkbookEdit[]): Promise<void> {
  const { undo: before } = await host.apply(edits);
  const kept = await readKept(host);
  if (before.length > 0)
    await host.apply([storeEdit(fitting({ ...kept, undo: [...kept.undo, { label, edits: before }] }))]);
}

/** The step that undoing would take back, `undefined` where there is none. */
export async function lastStep(host: WorkbookHost): Promise<UndoStep | undefined> {
  return (await readKept(host)).undo.at(-1);
}

/** Takes the last step back; returns it, or `undefined` where there was none. */
export async function undoLast(host: WorkbookHost): Promise<UndoStep | undefined> {
  const kept = await readKept(host);
  const step = kept.undo.at(-1);
  if (step === undefined) return undefined;
  await host.apply([...step.edits, storeEdit({ ...kept, undo: kept.undo.slice(0, -1) })]);
  return step;
}
