import type { CellContent, CellEdit } from '../../core/edits';
import { shiftFormula } from '../../core/calculation';
import type { GridCell, GridRange } from '../../core/grid';
import { isCellError, toA1 } from '../../core/grid';
import { content, displayed } from './displayed';
import type { Place } from './place';
import { placesIn } from './place';
import type { SheetModel } from './sheetModel';
import { fromTabbed, toTabbed } from './tabbed';

/** Cells on the clipboard as this page takes them again: with all their digits, and formulas that move along. */
export interface CopiedCells {
  readonly from: Place;
  readonly rows: readonly (readonly CellContent[])[];
}

/** What a cell would hold at a place; `undefined` for a formula that cannot be read here. */
type Source = (place: Place) => CellContent | undefined;

/** Why cells cannot be pasted: a formula that cannot be read here, or a merged area in the way. */
export type Unpastable = 'formula' | 'merged';

/** What a range shows, for other programs. */
export function shownText(model: SheetModel, range: GridRange): string {
  const shown = ({ row, column }: Place): string =>
    model.isCovered(row, column) ? '' : displayed(model.cell(row, column));
  return toTabbed(rowsOf(range, shown));
}

/** What a range holds, for this page. */
export function copiedCells(model: SheetModel, range: GridRange): CopiedCells {
  const rows = rowsOf(range, ({ row, column }) => heldBy(model.cell(row, column)));
  return { from: { row: range.top, column: range.left }, rows };
}

/** Cells of this page on their way to another place. */
export function sourcesOfCells({ from, rows }: CopiedCells): readonly (readonly Source[])[] {
  return rows.map((cells, down) =>
    cells.map(
      (held, right): Source =>
        (to) =>
          moved(held, to.row - from.row - down, to.column - from.column - right),
    ),
  );
}

/** Cells that come from another program; read as if they were typed. */
export function sourcesOfText(model: SheetModel, text: string): readonly (readonly Source[])[] {
  return fromTabbed(text).map((cells) =>
    cells.map(
      (typed): Source =>
        ({ row, column }) =>
          content(typed, model.formatOf(row, column)),
    ),
  );
}

/**
 * What pasting does: the cells go to the right of and below the first one; a single one fills the whole range.
 * @param target the selected range
 */
export function pasted(
  model: SheetModel,
  target: GridRange,
  rows: readonly (readonly Source[])[],
): readonly CellEdit[] | Unpastable {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const places =
    only === undefined ? blockAt(target, rows) : placesIn(model, target).map((at) => ({ at, source: only }));
  const edits: CellEdit[] = [];
  for (const { at, source } of places) {
    const put = source(at);
    if (put === undefined) return 'formula';
    if (!model.isCovered(at.row, at.column)) edits.push({ address: toA1(at.row, at.column), content: put });
    else if (put !== null) return 'merged';
  }
  return edits;
}

/** What emptying a range does. */
export function emptied(model: SheetModel, range: GridRange): readonly CellEdit[] {
  return placesIn(model, range)
    .filter(({ row, column }) => model.cell(row, column) !== undefined)
    .map(({ row, column }) => ({ address: toA1(row, column), content: null }));
}

function blockAt(
  { top, left }: GridRange,
  rows: readonly (readonly Source[])[],
): { readonly at: Place; readonly source: Source }[] {
  return rows.flatMap((cells, down) =>
    cells.map((source, right) => ({ at: { row: top + down, column: left + right }, source })),
  );
}

function heldBy(cell: GridCell | undefined): CellContent {
  if (cell === undefined) return null;
  if (cell.formula !== undefined) return { formula: cell.formula };
  return isCellError(cell.value) ? { formula: cell.value.error } : cell.value;
}

function moved(held: CellContent, rows: number, columns: number): CellContent {
  if (typeof held !== 'object' || held === null) return held;
  return { formula: shiftFormula(held.formula, rows, columns) };
}

function rowsOf<T>({ top, left, bottom, right }: GridRange, at: (place: Place) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, along) => at({ row: top + down, column: left + along })),
  );
}
