import type { CellContent, CellEdit, SetCellsEdit, WorkbookEdit } from '../../core/edits';
import { rangeAddress, rectanglesOf } from '../../core/edits';
import { parseA1, toA1, type GridRange } from '../../core/grid';
import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';
import { formulaOf } from './grids';

interface PlacedEdit extends CellEdit {
  readonly row: number;
  readonly column: number;
}

/** What cells held before they were written, asked for in the same sync; to be called after it. */
export type Snapshot = () => WorkbookEdit;

/** Queues values and formulas for as few rectangles as the cells give, each read before it is written. */
export function queueCells(sheet: Excel.Worksheet, edit: SetCellsEdit): Snapshot {
  const cells = new Map(edit.cells.map((cell) => place(edit.sheet, cell)).map((cell) => [keyOf(cell), cell]));
  const areas = rectanglesOf([...cells.values()]);
  const before = areas.map((area) => ({
    area,
    range: sheet.getRange(rangeAddress(area)).load('values,formulas,numberFormat'),
  }));
  for (const area of areas) queueArea(sheet.getRange(rangeAddress(area)), area, cells);
  return () => ({
    kind: 'setCells',
    sheet: edit.sheet,
    cells: before.flatMap(({ area, range }) => contentsOf(area, range)),
  });
}

/** What Excel is to be given for a content. A text gets the mark that keeps it a text, whatever it looks like. */
export function toInput(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return `=${content.formula}`;
  return typeof content === 'string' && content !== '' ? `'${content}` : content;
}

function queueArea(range: Excel.Range, area: GridRange, cells: ReadonlyMap<string, PlacedEdit>): void {
  const edits = mapArea(area, (row, column) => cells.get(keyOf({ row, column })));
  const formats = edits.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  // The format first: what it is decides how Excel takes what is written.
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  range.formulas = edits.map((row) => row.map((cell) => (cell === undefined ? null : toInput(cell.content))));
}

function contentsOf({ top, left }: GridRange, range: Excel.Range): CellEdit[] {
  const formulas: unknown[][] = range.formulas;
  return formulas.flatMap((row, down) =>
    row.map((formula, across) => ({
      address: toA1(top + down, left + across),
      content: contentOf(formula, range.values[down]?.[across]),
      numberFormat: String(range.numberFormat[down]?.[across] ?? 'General'),
    })),
  );
}

/** What a cell holds, by what Excel says of it. */
export function contentOf(formula: unknown, value: unknown): CellContent {
  const text = formulaOf(formula, value);
  if (text !== undefined) return { formula: text };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function mapArea<T>(area: GridRange, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, across) => make(area.top + down, area.left + across)),
  );
}

function place(sheet: string, cell: CellEdit): PlacedEdit {
  const at = parseA1(cell.address);
  if (at === undefined) throw new HostFault('badAddress', hostText.badAddress(sheet, cell.address));
  return { ...cell, ...at };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
