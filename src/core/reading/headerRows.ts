import type { GridRow } from '../grid';
import { isColumnNumberRow } from './columnNumbers';
import { contentOf } from './content';
import type { DraftAmount, DraftLine } from './draft';
import type { Header } from './header';
import type { Place } from './headerPlaces';
import { isNoteText, NIL_WORDS } from './notes';
import type { SheetView } from './sheetView';
import { cellAt, refOf } from './sheetView';
import { compact } from './text';
import type { FormColumn } from './types';

/** The lines that a header names, with their amounts. */
export interface ReadRows {
  readonly lines: readonly DraftLine[];
  readonly columns: readonly FormColumn[];
  /** Index of the first row that was not read. */
  readonly next: number;
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
