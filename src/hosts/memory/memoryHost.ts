import type { CellAddress, ChangedSheets, ReadOptions, Unsubscribe } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type { CellContent, CellEdit, MarkEdit, MarkVerdict, SetCellsEdit, WorkbookEdit } from '../../core/edits';
import { markOrder, rangeAddress } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { parseA1 } from '../../core/grid';
import { hostText } from '../../core/messages';
import { withoutReading } from '../../app/check/earlier';
import { gathered } from '../../app/check/gathered';
import { noteChanges } from './changes';
import { applyEdits, type MemoryWorkbook } from './editing';
import type { MemoryHost } from './types';
import { Typing } from './typing';

/** How long changes are gathered before they are reported, in ms. */
const QUIET_MS = 150;

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

const CHANGING: ReadonlySet<WorkbookEdit['kind']> = new Set(['setCells', 'putSheet', 'deleteSheet']);

class Memory implements MemoryHost {
  readonly #updates = new Set<() => void>();
  readonly #selections = new Set<(cell: CellAddress) => void>();
  readonly #changes = gathered(QUIET_MS);
  readonly #edits: WorkbookEdit[] = [];
  readonly #typing = new Typing();
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
    if (edits.some(({ kind }) => CHANGING.has(kind))) this.#typing.forget();
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
    const edit = { kind: 'setCells', sheet, cells } as const;
    this.#typing.typed(edit, this.#make(edit));
  }

  undoTyping(): void {
    const last = this.#typing.takeBack();
    if (last === undefined) return;
    const { workbook } = applyEdits(this.#workbook, last.undo);
    this.#replace(workbook, last.undo);
    this.#selectFirst(last.edit);
  }

  redoTyping(): void {
    const edit = this.#typing.nextAgain();
    if (edit === undefined) return;
    this.#typing.typedAgain(edit, this.#make(edit));
    this.#selectFirst(edit);
  }

  onUpdate(listener: () => void): () => void {
    this.#updates.add(listener);
    return () => void this.#updates.delete(listener);
  }

  edits() {
    return this.#edits;
  }

  /** Makes what was typed. @returns what brings back what was there */
  #make(edit: SetCellsEdit): readonly WorkbookEdit[] {
    const { workbook, undo } = applyEdits(this.#workbook, [edit]);
    this.#replace(workbook, [edit]);
    return undo;
  }

  #selectFirst({ sheet, cells }: SetCellsEdit): void {
    const [first] = cells;
    if (first !== undefined) this.select({ sheet, address: first.address });
  }

  #replace(workbook: MemoryWorkbook, edits: readonly WorkbookEdit[]): void {
    for (const edit of edits) this.#edits.push(edit);
    const before = this.#workbook.grids;
    this.#workbook = workbook;
    noteChanges(this.#changes, before, workbook.grids);
    this.#update();
  }

  #update(): void {
    for (const listener of this.#updates) listener();
  }
}
