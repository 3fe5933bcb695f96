import type { CellAddress, ChangedSheets, ReadOptions, Unsubscribe, WorkbookHost } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type {
  CellContent,
  CellEdit,
  MarkEdit,
  MarkVerdict,
  PutSheetEdit,
  SetCellsEdit,
  WorkbookEdit,
} from '../../core/edits';
import { isOwnSheet, markOrder, rangeAddress } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { parseA1 } from '../../core/grid';
import { hostText } from '../../core/messages';
import { withoutReading } from '../../app/check/earlier';
import { gathered } from '../../app/check/gathered';
import { applyEdits, type Mark, type MemoryWorkbook } from './editing';

/** How long changes are gathered before they are reported, in ms. */
const QUIET_MS = 150;

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

/**
 * @param grids as a file reader hands them over
 * @param stored what a reader found kept in the file
 * @param marks of ours that a reader found in the file
 * @param formatOf the number format of cells that are empty
 */
export function createMemoryHost(
  grids: readonly SheetGrid[],
  stored: string | null = null,
  marks: readonly MarkEdit[] = [],
  formatOf: MemoryWorkbook['formatOf'] = () => 'General',
): MemoryHost {
  const unmarked: MemoryWorkbook = { grids, marks: [], stored, own: new Map(), formatOf };
  return new Memory(applyEdits(unmarked, marks).workbook);
}

/** What the user typed in one step, and what brings it back. */
interface Typed {
  readonly edit: SetCellsEdit;
  readonly undo: readonly WorkbookEdit[];
}

const CHANGING: ReadonlySet<WorkbookEdit['kind']> = new Set(['setCells', 'putSheet', 'deleteSheet']);

class Memory implements MemoryHost {
  readonly #updates = new Set<() => void>();
  readonly #selections = new Set<(cell: CellAddress) => void>();
  readonly #changes = gathered(QUIET_MS);
  readonly #edits: WorkbookEdit[] = [];
  readonly #typed: Typed[] = [];
  /** What was taken back, the last one at the end. */
  readonly #takenBack: SetCellsEdit[] = [];
  #selected: CellAddress | undefined;
  #workbook: MemoryWorkbook;

  constructor(workbook: MemoryWorkbook) {
    this.#workbook = workbook;
  }

  capabilities() {
    return Promise.resolve({ host: 'memory', locate: true, events: true, write: true } as const);
  }

  readSheets(options: ReadOptions = {}): Promise<readonly SheetGrid[]> {
    if (options.cancel?.aborted === true) return Promise.reject(new HostFault('canceled', hostText.canceled()));
    return Promise.resolve(this.grids().map((grid) => withoutReading(grid, options) ?? grid));
  }

  async apply(edits: readonly WorkbookEdit[]) {
    await Promise.resolve();
    const { workbook, undo } = applyEdits(this.#workbook, edits);
    // What was typed before stands elsewhere now, or was overwritten.
    if (edits.some(({ kind }) => CHANGING.has(kind))) {
      this.#typed.length = 0;
      this.#takenBack.length = 0;
    }
    this.#replace(workbook, edits);
    return { undo };
  }

  async locate(cell: CellAddress): Promise<void> {
    await Promise.resolve();
    const grid = this.grids().find(({ name }) => name === cell.sheet);
    if (grid === undefined) throw new HostFault('sheetMissing', hostText.sheetMissing(cell.sheet));
    if (grid.hidden) throw new HostFault('sheetMissing', hostText.hiddenSheet(cell.sheet));
    if (parseA1(cell.address) === undefined) {
      throw new HostFault('badAddress', hostText.badAddress(cell.sheet, cell.address));
    }
    this.select(cell);
  }

  onSelection(listener: (cell: CellAddress) => void): Promise<Unsubscribe> {
    this.#selections.add(listener);
    return Promise.resolve(() => {
      this.#selections.delete(listener);
      return Promise.resolve();
    });
  }

  onChanged(listener: (sheets: ChangedSheets) => void): Promise<Unsubscribe> {
    const end = this.#changes.listen(listener);
    return Promise.resolve(() => {
      end();
      return Promise.resolve();
    });
  }

  readMarks() {
    const marks = this.marks().map(({ sheet, range, verdict }) => {
      return { kind: 'mark', sheet, address: rangeAddress(range), verdict } as const;
    });
    return Promise.resolve(marks);
  }

  readStored() {
    return Promise.resolve(this.#workbook.stored);
  }

  grids() {
    return this.#workbook.grids;
  }

  marks() {
    return this.#workbook.marks;
  }

  markAt(sheet: string, row: number, column: number): MarkVerdict | undefined {
    const over = this.#workbook.marks.filter(
      ({ sheet: name, range }) =>
        name === sheet && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    return markOrder.find((verdict) => over.some((mark) => mark.verdict === verdict));
  }

  ownSheet(name: string) {
    return this.#workbook.own.get(name);
  }

  selected() {
    return this.#selected;
  }

  select(cell: CellAddress): void {
    this.#selected = cell;
    for (const listener of this.#selections) listener(cell);
    this.#update();
  }

  type(cell: CellAddress, content: CellContent): void {
    this.typeAll(cell.sheet, [{ address: cell.address, content }]);
  }

  typeAll(sheet: string, cells: readonly CellEdit[]): void {
    if (cells.length === 0) return;
    this.#takenBack.length = 0;
    this.#type({ kind: 'setCells', sheet, cells });
  }

  undoTyping(): void {
    const last = this.#typed.pop();
    if (last === undefined) return;
    this.#takenBack.push(last.edit);
    const { workbook } = applyEdits(this.#workbook, last.undo);
    this.#replace(workbook, last.undo);
    this.#selectFirst(last.edit);
  }

  redoTyping(): void {
    const last = this.#takenBack.pop();
    if (last === undefined) return;
    this.#type(last);
    this.#selectFirst(last);
  }

  onUpdate(listener: () => void): () => void {
    this.#updates.add(listener);
    return () => void this.#updates.delete(listener);
  }

  edits() {
    return this.#edits;
  }

  #type(edit: SetCellsEdit): void {
    const { workbook, undo } = applyEdits(this.#workbook, [edit]);
    this.#typed.push({ edit, undo });
    this.#replace(workbook, [edit]);
  }

  #selectFirst({ sheet, cells }: SetCellsEdit): void {
    const [first] = cells;
    if (first !== undefined) this.select({ sheet, address: first.address });
  }

  #replace(workbook: MemoryWorkbook, edits: readonly WorkbookEdit[]): void {
    for (const edit of edits) this.#edits.push(edit);
    const before = this.#workbook.grids;
    this.#workbook = workbook;
    for (const grid of workbook.grids) if (!before.includes(grid)) this.#changes.add(grid.name);
    for (const name of comeOrGone(before, workbook.grids)) {
      if (isOwnSheet(name)) this.#changes.add(name);
      else this.#changes.addAll();
    }
    this.#update();
  }

  #update(): void {
    for (const listener of this.#updates) listener();
  }
}

function comeOrGone(before: readonly SheetGrid[], after: readonly SheetGrid[]): string[] {
  const only = (these: readonly SheetGrid[], others: readonly SheetGrid[]) =>
    these.filter(({ name }) => !others.some((other) => other.name === name)).map(({ name }) => name);
  return [...only(before, after), ...only(after, before)];
}
