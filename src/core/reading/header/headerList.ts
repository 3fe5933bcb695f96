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
import { cellAt, refOf, textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';
import type { FormColumn, Gap } from '../types';

/** Items below each other, every line a column. */
export function readList(
  view: SheetView,
  lookup: FormLookup,
  places: readonly Place[],
  header: Header,
  to: number,
): ReadRows {
  const { items, gaps, next } = listItems(view, lookup, places, header.end, to);
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
  return { lines, columns, next, gaps };
}

interface ListItem {
  readonly row: GridRow;
  readonly column: string;
  readonly printed: string;
}

/** The three expenses in whatever words, and no part of one of them (其中：外事接待费). */
const LIKE_AN_ITEM = /^(?!.*(?:其中|国内|外事|国（境）外|国\(境\)外)).*(?:出国|用车|接待|购置|运行维护)/;

/** One row for each column; of two rows that name the same one (a heading and its total) the one with amounts. */
function listItems(
  view: SheetView,
  lookup: FormLookup,
  places: readonly Place[],
  from: number,
  to: number,
): { items: readonly ListItem[]; gaps: readonly Gap[]; next: number } {
  const items = new Map<string, ListItem>();
  const gaps: Gap[] = [];
  let next = from;
  view.rows.slice(from, to).forEach((row, index) => {
    const label = row.cells.find(({ value }) => typeof value === 'string' && value.trim() !== '');
    if (label === undefined) return;
    const printed = textOf(label);
    const column = lookup.columnOf([printed], undefined)?.key;
    if (column === undefined) {
      const cell = refOf(view, row.row, label.column);
      if (LIKE_AN_ITEM.test(printed) && hasAmount(row, places) && lookup.countOf(printed) === undefined)
        gaps.push({ kind: 'column', text: cut(compact(printed)), cell });
      return;
    }
    next = from + index + 1;
    const met = items.get(column);
    if (met === undefined || (!hasAmount(met.row, places) && hasAmount(row, places)))
      items.set(column, { row, column, printed: cut(compact(printed)) });
  });
  return { items: [...items.values()], gaps, next };
}
