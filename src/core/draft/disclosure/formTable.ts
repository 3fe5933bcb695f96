import { formName } from '../../forms';
import { draftText as say } from '../../messages';
import type { FormReading, WorkbookReading } from '../../reading';
import type { DrawnCell, DrawnRow } from '../../drawing';
import { layOut, shownText } from '../../drawing';
import type { GridCell, GridRow, SheetGrid } from '../../grid';

/** A cell of a form as a document prints it. */
export interface PrintedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** A form as a document prints it. */
export interface FormTable {
  readonly title: string;
  /** Printed number, entity, unit: what stands above the table. */
  readonly above: readonly string[];
  /** Rows of the head, repeated on every page. */
  readonly head: readonly (readonly PrintedCell[])[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly notes: readonly string[];
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
}

/** Letters that a column needs beside those of its longest word, and of the longest name that is not broken. */
const AROUND = 3;
const WIDEST = 32;
/** Letters of a column of amounts at least, for the words above it. */
const AMOUNT = 11;
/** Says already that there is nothing in the form. */
const SAYS_NIL = /没有|无|空表|不涉及/;

/** The forms of a workbook in their official order, each as its sheet has it. */
export function formTables({ forms }: WorkbookReading, grids: readonly SheetGrid[]): readonly FormTable[] {
  return [...forms].sort(byForm).flatMap((form) => {
    const grid = grids.find(({ name }) => name === form.sheet);
    return grid === undefined ? [] : [formTable(form, grid)];
  });
}

function byForm(one: FormReading, other: FormReading): number {
  return one.form < other.form ? -1 : Number(one.form > other.form);
}

function formTable(form: FormReading, grid: SheetGrid): FormTable {
  const { title, printedNumber, entity, amountUnit, lines } = form;
  const first = Math.min(...lines.map(({ sheetRow }) => sheetRow));
  const { columns, rows } = layOut(onlyRows(grid, headFrom(form), lastRow(form)), []);
  const printed = rows.map((row) => ({
    head: row.row < first,
    cells: row.cells.map((cell) => printedCell(cell, row, first)),
  }));
  return {
    title: `${printedNumber ?? formName(form.form)} ${title}`,
    above: [...(entity === null ? [] : [say.entity(entity)]), say.amountUnit(amountUnit)],
    head: printed.filter(({ head }) => head).map(({ cells }) => cells),
    rows: printed.filter(({ head }) => !head).map(({ cells }) => cells),
    notes: notesOf(form),
    widths: columns.map((column) =>
      widthOf(
        column,
        rows.filter(({ row }) => row >= first),
      ),
    ),
  };
}

function headFrom({ titleCell, amountUnitCell, entityCell }: FormReading): number {
  return 1 + Math.max(titleCell.row, amountUnitCell?.row ?? 0, entityCell?.row ?? 0);
}

/** A form of a head only ends above its notes. */
function lastRow({ lines, notes }: FormReading): number {
  if (lines.length > 0) return Math.max(...lines.map(({ sheetRow }) => sheetRow));
  return Math.min(...notes.map(({ cell }) => cell.row - 1));
}

function onlyRows(grid: SheetGrid, from: number, to: number): SheetGrid {
  return { ...grid, rows: grid.rows.filter(({ row }: GridRow) => row >= from && row <= to) };
}

function printedCell({ cell, rowSpan, columnSpan }: DrawnCell, { row }: DrawnRow, first: number): PrintedCell {
  const text = cell === undefined ? '' : shownText(cell);
  const align = row < first ? 'centre' : typeof cell?.value === 'number' ? 'right' : 'left';
  return { text, rowSpan, columnSpan, align };
}

/** The form's own notes; a nil form that does not say so gets a sentence. */
function notesOf({ notes, nil, title }: FormReading): readonly string[] {
  const own = notes.map(({ text }) => text);
  return nil && !own.some((text) => SAYS_NIL.test(text)) ? [...own, say.nilForm(title)] : own;
}

/** Letters of a column's longest amount or name below the head; Chinese ones are twice as wide. */
function widthOf(column: number, rows: readonly DrawnRow[]): number {
  const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1));
  const widths = own.flatMap(({ cell }) => (cell === undefined ? [] : lettersOf(cell)));
  return widths.length === 0 ? AMOUNT : Math.min(WIDEST, Math.max(...widths) + AROUND);
}

function lettersOf(cell: GridCell): number {
  const text = shownText(cell);
  if (typeof cell.value === 'number' && !Number.isInteger(cell.value)) return Math.max(AMOUNT - AROUND, text.length);
  return text.length + (text.match(/[\u2e80-\uffff]/g) ?? []).length;
}
