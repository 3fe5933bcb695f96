import { normalFormula } from '../../core/derive';
import type { CellContent, WorkbookEdit } from '../../core/edits';
import { ownKindOf } from '../../core/edits';
import type { GridCell, SheetGrid } from '../../core/grid';
import { toA1 } from '../../core/grid';
import { frozen } from '../mark/frozen';
import type { CellAddress } from '../ports';
import type { FilledCell, FilledCells, UndoStep } from './undoStep';

/** A step that was taken back, but for what is no longer ours. */
export interface Undone {
  /** What the user did, as the pane names it. */
  readonly label: string;
  /** Cells that hold something else than we had put there. */
  readonly left: readonly CellAddress[];
  /** Sheets that are not there any more under the name they had. */
  readonly gone: readonly string[];
  /** Sheets of ours that are what they were before. */
  readonly own: readonly string[];
}

/** What takes a step back in a workbook as it is now. @param grids all sheets, hidden ones too */
export function takenBack(
  step: UndoStep,
  grids: readonly SheetGrid[],
): Undone & { readonly edits: readonly WorkbookEdit[] } {
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  const own = step.sheets.filter(({ name }) => isOurs(sheets.get(name)));
  const going = own.flatMap((edit) => (edit.kind === 'deleteSheet' ? edit.name : []));
  const cells = step.cells.map((filled) => cellsBack(filled, sheets.get(filled.sheet)));
  return {
    label: step.label,
    left: cells.flatMap(({ left }) => left),
    own: own.map(({ name }) => name),
    gone: step.cells.flatMap(({ sheet }) => (sheets.has(sheet) ? [] : sheet)),
    edits: [...frozen(grids, going), ...cells.flatMap(({ edits }) => edits), ...own],
  };
}

/** A sheet of the user's that bears the name by now stays. */
function isOurs(grid: SheetGrid | undefined): boolean {
  return grid === undefined || ownKindOf(grid) !== undefined;
}

interface CellsBack {
  readonly left: readonly CellAddress[];
  readonly edits: readonly WorkbookEdit[];
}

function cellsBack({ sheet, cells }: FilledCells, grid: SheetGrid | undefined): CellsBack {
  if (grid === undefined) return { left: [], edits: [] };
  const there = cellsOf(grid);
  const untouched = ({ address, content, wrote }: FilledCell) =>
    [wrote, content].some((each) => holds(there.get(address), each));
  const back = cells.filter(untouched);
  const left = cells.filter((cell) => !untouched(cell)).map(({ address }) => ({ sheet, address }));
  return { left, edits: back.length === 0 ? [] : [{ kind: 'setCells', sheet, cells: back }] };
}

/** Whether a cell holds a content, whatever Excel or a file has made of its formula or of the last digits of its number. */
function holds(cell: GridCell | undefined, content: CellContent): boolean {
  const { value = null, formula } = cell ?? {};
  if (typeof content === 'object' && content !== null) {
    return formula !== undefined && normalFormula(formula) === normalFormula(content.formula);
  }
  if (formula !== undefined) return false;
  if (typeof content === 'number') return typeof value === 'number' && digits(value) === digits(content);
  return (value === '' ? null : value) === (content === '' ? null : content);
}

/** A number to the digits that every spreadsheet keeps. */
function digits(value: number): string {
  return value.toPrecision(15);
}

function cellsOf({ rows }: SheetGrid): ReadonlyMap<string, GridCell> {
  return new Map(rows.flatMap(({ row, cells }) => cells.map((cell) => [toA1(row, cell.column), cell] as const)));
}
