import type { CellAddress, WorkbookHost } from '../../app/ports';
import type { CellContent, CellEdit, MarkVerdict, PutSheetEdit, WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Mark } from './editing';

/** A workbook in memory: what the browser page shows, edits and checks. */
export interface MemoryHost extends WorkbookHost {
  /** All grids as they are now; a new array after every change. */
  grids(): readonly SheetGrid[];
  marks(): readonly Mark[];
  /** The strongest mark over a cell (row and column from 0), `undefined` for an unmarked one. */
  markAt(sheet: string, row: number, column: number): MarkVerdict | undefined;
  /** A sheet of ours as it was put, with widths and links. */
  ownSheet(name: string): PutSheetEdit | undefined;
  /** All that was changed since the workbook was opened, in its order: made to the file it came from, it gives what is shown. */
  edits(): readonly WorkbookEdit[];
  /** The cell selected last. */
  selected(): CellAddress | undefined;
  /** The user selects a cell. */
  select(cell: CellAddress): void;
  /** The user types into a cell. */
  type(cell: CellAddress, content: CellContent): void;
  /** The user pastes over cells of a sheet or empties them, in one step. */
  typeAll(sheet: string, cells: readonly CellEdit[]): void;
  /** The user takes back what was typed last; nothing happens where nothing was. */
  undoTyping(): void;
  /** The user types again what was taken back last; nothing happens where something was written since. */
  redoTyping(): void;
  /** Called after every change and every selection, to draw anew. Returns its end. */
  onUpdate(listener: () => void): () => void;
}
