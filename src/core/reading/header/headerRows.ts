import type { GridCell, GridRow } from '../../grid';
import { isColumnNumberRow } from '../sheet/columnNumbers';
import { contentOf } from '../sheet/content';
import type { DraftAmount, DraftLine } from '../draft';
import type { Header } from './header';
import { lineNamer } from './headerPlaces';
import type { Place } from './headerPlaces';
import type { FormLookup } from '../sheet/lookup';
import { isNoteText, NIL_WORDS } from '../rows/notes';
import type { SheetView } from '../sheet/sheetView';
import { cellAt, refOf, textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';
import type { FormColumn, Gap } from '../types';

/** The lines that a header names, with their amounts. */
export interface ReadRows {
  readonly lines: readonly DraftLine[];
  readonly columns: readonly FormColumn[];
  /** Index of the first row that was not read. */
  readonly next: number;
  /** Rows with amounts that may be a column of the form under another name. */
  readonly gaps?: readonly Gap[];
}

/** All lines in one row: the first with amounts. */
export function readRow(view: SheetView, places: readonly Place[], header: Header, to: number): ReadRows {
  const at = dataRow(view, places, header.end, to);
  const row = at === undefined ? undefined : view.rows[at];
  const sheetRow = row?.row ?? (view.rows[header.end - 1]?.row ?? 0) + 1;
  const keys = [...new Set(places.map((place) => place.line))];
  const lines = keys.map((key, block) => {
    const own = places.filter((place) => place.line === key);
    const amounts = own.map(({ column = '', sheetColumn }): DraftAmount => {
      const content = contentOf(row && cellAt(row, sheetColumn));
      return { column, cell: refOf(view, sheetRow, sheetColumn), content };
    });
    return lineOfHeader(view, key, own, sheetRow, block, amounts);
  });
  const columns = places.map(({ column = '', printed, sheetColumn, line }): FormColumn => {
    return { key: column, printed, sheetColumn, block: keys.indexOf(line) };
  });
  return { lines, columns, next: at === undefined ? header.end : at + 1 };
}

/** One row for each line, the header naming only the columns; `undefined` where no row names a line. */
export function readLabelledRows(
  view: SheetView,
  lookup: FormLookup,
  places: readonly Place[],
  header: Header,
  to: number,
): ReadRows | undefined {
  const found = labelledRows(view, lookup, header.end, to);
  const last = found.at(-1);
  if (last === undefined) return undefined;
  const lines = found.map(({ key, row, label }, block): DraftLine => {
    const labelCell = refOf(view, row.row, label.column);
    const amounts = places.map(({ column = '', sheetColumn }): DraftAmount => {
      return { column, cell: refOf(view, row.row, sheetColumn), content: contentOf(cellAt(row, sheetColumn)) };
    });
    const printedName = textOf(label).trim();
    return {
      line: { key, known: true, printedName, labelCell, sheetRow: row.row, block, amounts: new Map() },
      amounts,
    };
  });
  const columns = lines.flatMap(({ line: { block } }) =>
    places.map(({ column = '', printed, sheetColumn }): FormColumn => ({ key: column, printed, sheetColumn, block })),
  );
  return { lines, columns, next: last.index + 1 };
}

interface LabelledRow {
  readonly key: string;
  readonly row: GridRow;
  readonly label: GridCell;
  readonly index: number;
}

/** Rows whose first cell names a line, the first of each line. */
function labelledRows(view: SheetView, lookup: FormLookup, from: number, to: number): readonly LabelledRow[] {
  const rows = view.rows.slice(from, to);
  const lineOf = lineNamer(
    lookup,
    rows.map(({ cells }) => textOf(cells[0])),
  );
  const found = new Map<string, LabelledRow>();
  rows.forEach((row, index) => {
    const [label] = row.cells;
    const key = label === undefined ? undefined : lineOf(textOf(label));
    if (label !== undefined && key !== undefined && !found.has(key))
      found.set(key, { key, row, label, index: from + index });
  });
  return [...found.values()];
}

/** A line named by the header. */
export function lineOfHeader(
  view: SheetView,
  key: string,
  places: readonly Place[],
  sheetRow: number,
  block: number,
  amounts: readonly DraftAmount[],
): DraftLine {
  const part = places[0]?.linePart;
  const labelCell = refOf(view, part?.row ?? sheetRow, part?.column ?? 0);
  const printedName = part?.text.trim() ?? '';
  return { line: { key, known: true, printedName, labelCell, sheetRow, block, amounts: new Map() }, amounts };
}

/** The first row with an amount; 栏次 is none. */
function dataRow(view: SheetView, places: readonly Place[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    const row = view.rows[index];
    if (row === undefined || isColumnNumberRow(row)) continue;
    if (row.cells.some((cell) => typeof cell.value === 'string' && isNoteText(cell.value) && !isNil(cell.value)))
      return undefined;
    if (hasAmount(row, places)) return index;
  }
  return undefined;
}

function isNil(text: string): boolean {
  return NIL_WORDS.test(compact(text));
}

/** Whether any of the columns holds something in a row. */
export function hasAmount(row: GridRow, places: readonly Place[]): boolean {
  return places.some((place) => contentOf(cellAt(row, place.sheetColumn)).kind !== 'blank');
}
