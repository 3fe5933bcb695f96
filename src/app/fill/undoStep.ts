import type { CellContent, CellEdit, DeleteSheetEdit, PutSheetEdit, WorkbookEdit } from '../../core/edits';

/** What a cell held before a fill, and what the fill has put there. */
export interface FilledCell extends CellEdit {
  /** Without the result of a formula. */
  readonly wrote: CellContent;
}

/** Cells that were filled in one sheet. */
export interface FilledCells {
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
}

/** A fill, so that it can be undone also after the workbook was saved and opened again. */
export interface UndoStep {
  /** What the user did, as the pane names it. */
  readonly label: string;
  readonly cells: readonly FilledCells[];
  /** What brings sheets of ours back to what they were, in this order. */
  readonly sheets: readonly (PutSheetEdit | DeleteSheetEdit)[];
}

/** @param edits what was applied @param before what brings all of it back, as a host says */
export function undoStep(label: string, edits: readonly WorkbookEdit[], before: readonly WorkbookEdit[]): UndoStep {
  const wrote = new Map<string, CellContent>();
  for (const edit of edits) {
    if (edit.kind !== 'setCells') continue;
    for (const { address, content } of edit.cells) wrote.set(`${edit.sheet}!${address}`, withoutResult(content));
  }
  const cells = before.flatMap((edit): readonly FilledCells[] => {
    if (edit.kind !== 'setCells') return [];
    const { sheet } = edit;
    return [
      { sheet, cells: edit.cells.map((cell) => ({ ...cell, wrote: wrote.get(`${sheet}!${cell.address}`) ?? null })) },
    ];
  });
  return { label, cells, sheets: before.filter((edit) => edit.kind === 'putSheet' || edit.kind === 'deleteSheet') };
}

function withoutResult(content: CellContent): CellContent {
  return typeof content === 'object' && content !== null ? { formula: content.formula } : content;
}
