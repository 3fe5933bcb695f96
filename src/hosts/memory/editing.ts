import { HostFault } from '../../app/ports';
import type { MarkEdit, PutSheetEdit, SetCellsEdit, SheetCell, WorkbookEdit } from '../../core/edits';
import { STORED_LIMIT } from '../../core/edits';
import type { CellRef, GridCell, GridRange, SheetGrid } from '../../core/grid';
import { parseA1, parseRange } from '../../core/grid';
import { hostText } from '../../core/messages';
import { recalculate } from './recalculate';
import { cellAt, contentOf, toCell, withCell } from './cells';

/** A mark laid over cells. */
export interface Mark {
  readonly sheet: string;
  readonly range: GridRange;
  readonly verdict: MarkEdit['verdict'];
}

/** All that a workbook in memory is. Never changed in place, so that a failed edit leaves nothing behind. */
export interface MemoryWorkbook {
  readonly grids: readonly SheetGrid[];
  readonly marks: readonly Mark[];
  readonly stored: string | null;
  /** Sheets of ours as they were put, with their look. */
  readonly own: ReadonlyMap<string, PutSheetEdit>;
  /** The number format that a cell has in the file, also an empty one. */
  readonly formatOf: (sheet: string, row: number, column: number) => string;
}

/** A workbook after an edit, and the edits that bring its cells back. */
export interface Edited {
  readonly workbook: MemoryWorkbook;
  readonly undo: readonly WorkbookEdit[];
}

/**
 * Applies edits in their order.
 * @throws HostFault for a sheet or an address that is not there
 */
export function applyEdits(workbook: MemoryWorkbook, edits: readonly WorkbookEdit[]): Edited {
  let edited = plain(workbook);
  /** Marks come by the thousand; they are laid together. */
  let marks: Mark[] = [];
  for (const edit of edits) {
    if (edit.kind === 'mark') {
      marks.push(toMark(edited.workbook, edit));
      continue;
    }
    const { workbook: after, undo } = applyEdit(withMarks(edited.workbook, marks), edit);
    edited = { workbook: after, undo: [...undo, ...edited.undo] };
    marks = [];
  }
  return { ...edited, workbook: withMarks(edited.workbook, marks) };
}

/** The mark laid last comes first. */
function withMarks(workbook: MemoryWorkbook, marks: readonly Mark[]): MemoryWorkbook {
  return marks.length === 0 ? workbook : { ...workbook, marks: [...[...marks].reverse(), ...workbook.marks] };
}

function applyEdit(workbook: MemoryWorkbook, edit: Exclude<WorkbookEdit, MarkEdit>): Edited {
  switch (edit.kind) {
    case 'clearMarks':
      return plain({ ...workbook, marks: workbook.marks.filter(({ sheet }) => edit.except?.includes(sheet)) });
    case 'setCells':
      return setCells(workbook, edit);
    case 'putSheet':
      return putSheet(workbook, edit);
    case 'deleteSheet':
      return deleteSheet(workbook, edit.name);
    case 'store':
      return store(workbook, edit.text);
  }
}

function plain(workbook: MemoryWorkbook): Edited {
  return { workbook, undo: [] };
}

function gridOf(workbook: MemoryWorkbook, name: string): SheetGrid {
  const grid = workbook.grids.find((each) => each.name === name);
  if (grid === undefined) throw new HostFault('sheetMissing', hostText.sheetMissing(name));
  return grid;
}

function toMark(workbook: MemoryWorkbook, edit: MarkEdit): Mark {
  const { name } = gridOf(workbook, edit.sheet);
  const range = parseRange(edit.address);
  if (range === undefined) throw new HostFault('badAddress', hostText.badAddress(name, edit.address));
  return { sheet: name, range, verdict: edit.verdict };
}

function setCells(workbook: MemoryWorkbook, edit: SetCellsEdit): Edited {
  const there = gridOf(workbook, edit.sheet);
  let after = there;
  const old = edit.cells.map(({ address, content, numberFormat }) => {
    const place = parseA1(address);
    if (place === undefined) throw new HostFault('badAddress', hostText.badAddress(edit.sheet, address));
    const cell = cellAt(after, place.row, place.column);
    const before = cell?.format ?? workbook.formatOf(edit.sheet, place.row, place.column);
    after = withCell(after, place, content, numberFormat ?? before);
    return { address, content: contentOf(cell), numberFormat: before };
  });
  const replaced = workbook.grids.map((grid) => (grid === there ? after : grid));
  const grids = recalculate(
    replaced,
    edit.cells.flatMap(({ address }) => placeOf(edit.sheet, address) ?? []),
  );
  return { workbook: { ...workbook, grids }, undo: [{ ...edit, cells: old.reverse() }] };
}

function placeOf(sheet: string, address: string): CellRef | undefined {
  const place = parseA1(address);
  return place === undefined ? undefined : { sheet, ...place };
}

function putSheet(workbook: MemoryWorkbook, edit: PutSheetEdit): Edited {
  const grid = toGrid(edit);
  const there = workbook.grids.some((each) => each.name === edit.name);
  const grids = there
    ? workbook.grids.map((each) => (each.name === edit.name ? grid : each))
    : [...workbook.grids, grid];
  const undo: WorkbookEdit = asPut(workbook, edit.name) ?? { kind: 'deleteSheet', name: edit.name };
  return { workbook: { ...workbook, grids, own: new Map(workbook.own).set(edit.name, edit) }, undo: [undo] };
}

/** A sheet of ours as it stands, with what was typed into it and came with the file; its looks where we put it ourselves. */
function asPut({ grids, own }: MemoryWorkbook, name: string): PutSheetEdit | undefined {
  const grid = grids.find((each) => each.name === name);
  if (grid === undefined) return undefined;
  const before = own.get(name);
  const rows: (SheetCell | null)[][] = [];
  for (const { row, cells } of grid.rows) {
    while (rows.length <= row) rows.push([]);
    rows[row] = cellsAsPut(cells, before?.rows[row] ?? []);
  }
  return { kind: 'putSheet', name, rows, layout: before?.layout ?? PLAIN };
}

const PLAIN: PutSheetEdit['layout'] = { columnWidths: [], orientation: 'landscape', headingRows: 0 };

function cellsAsPut(cells: readonly GridCell[], looks: readonly (SheetCell | null)[]): (SheetCell | null)[] {
  const row: (SheetCell | null)[] = [];
  for (const cell of cells) {
    while (row.length < cell.column) row.push(null);
    row.push({ ...looks[cell.column], content: contentOf(cell), numberFormat: cell.format });
  }
  return row;
}

function toGrid(edit: PutSheetEdit): SheetGrid {
  const rows = edit.rows.map((row, index) => ({
    row: index,
    cells: row.flatMap((cell, column): GridCell[] => {
      const made = cell === null ? undefined : toCell(column, cell.content, cell.numberFormat ?? 'General');
      return made === undefined ? [] : [made];
    }),
  }));
  return { name: edit.name, hidden: false, rows: rows.filter((row) => row.cells.length > 0), merges: [] };
}

function deleteSheet(workbook: MemoryWorkbook, name: string): Edited {
  const previous = asPut(workbook, name);
  const own = new Map(workbook.own);
  own.delete(name);
  const rest = workbook.grids.filter((grid) => grid.name !== name);
  const allHidden = rest.every(({ hidden }) => hidden);
  const grids = rest.map((grid, index) => (index === 0 && allHidden ? { ...grid, hidden: false } : grid));
  const marks = workbook.marks.filter((mark) => mark.sheet !== name);
  return { workbook: { ...workbook, grids, marks, own }, undo: previous === undefined ? [] : [previous] };
}

function store(workbook: MemoryWorkbook, text: string | null): Edited {
  if (text !== null && new Blob([text]).size > STORED_LIMIT) {
    throw new HostFault('tooLarge', hostText.tooLargeToKeep(STORED_LIMIT / 1024));
  }
  return plain({ ...workbook, stored: text });
}
