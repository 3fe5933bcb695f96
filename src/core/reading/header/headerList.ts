import type { GridRow } from '../../grid';
import { cut } from '../../messages';
import { contentOf } from '../sheet/content';
import type { DraftAmount } from '../draft';
import type { Header } from './header';
import type { Place } from './headerPlaces';
import type { ReadRows } from './headerRows';
import { hasAmount, lineOfHeader } from './headerRows';
import type { FormLookup } from '../sheet/lookup';
import type { SheetView } from '../sheet/sheetView';
import { cellAt, refOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';
import type { FormColumn } from '../types';

/** Items below each other, every line a column. */
export function readList(
  view: SheetView,
  lookup: FormLookup,
  places: readonly Place[],
  header: Header,
  to: number,
): ReadRows {
  const { items, next } = listItems(view, lookup, places, header.end, to);
  const lines = places.map((place, block) => {
    const amounts = items.map(({ row, column }): DraftAmount => {
      const cell = refOf(view, row.row, place.sheetColumn);
      return { column, cell, content: contentOf(cellAt(row, place.sheetColumn)) };
    });
    return lineOfHeader(view, place.line, [place], items[0]?.row.row ?? 0, block, amounts);
  });
  const columns = places.flatMap(({ sheetColumn }, block) =>
    items.map(({ column, printed }): FormColumn => ({ key: column, printed, sheetColumn, block })),
  );
  return { lines, columns, next };
}

interface ListItem {
  readonly row: GridRow;
  readonly column: string;
  readonly printed: string;
}

/** One row for each column; of two rows that name the same one (a heading and its total) the one with amounts. */
function listItems(
  view: SheetView,
  lookup: FormLookup,
  places: readonly Place[],
  from: number,
  to: number,
): { items: readonly ListItem[]; next: number } {
  const items = new Map<string, ListItem>();
  let next = from;
  view.rows.slice(from, to).forEach((row, index) => {
    const printed = row.cells
      .map(({ value }) => value)
      .find((value) => typeof value === 'string' && value.trim() !== '');
    const column = typeof printed === 'string' ? lookup.columnOf([printed], undefined)?.key : undefined;
    if (typeof printed !== 'string' || column === undefined) return;
    next = from + index + 1;
    const met = items.get(column);
    if (met === undefined || (!hasAmount(met.row, places) && hasAmount(row, places)))
      items.set(column, { row, column, printed: cut(compact(printed)) });
  });
  return { items: [...items.values()], next };
}
