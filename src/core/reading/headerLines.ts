import type { GridRow } from '../grid';
import { isColumnNumberRow } from './columnNumbers';
import { contentOf } from './content';
import { readCounts } from './counts';
import type { DraftAmount, DraftBody, DraftLine } from './draft';
import type { Header, HeaderPart, HeaderPath } from './header';
import { textsOf } from './header';
import type { FormLookup } from './lookup';
import { isNoteText, NIL_WORDS } from './notes';
import { headerWords } from './observations';
import { roleOf } from './roles';
import type { SheetView } from './sheetView';
import { cellAt, refOf } from './sheetView';
import { bareHeader, compact } from './text';
import type { FormColumn, Note, Observation } from './types';

/** A column of amounts whose header says both its line (预算数) and its column (公务接待费); in lists only the line. */
interface Place {
  readonly sheetColumn: number;
  readonly line: string;
  readonly linePart: HeaderPart;
  readonly column: string | undefined;
  readonly printed: string;
}

/**
 * Forms whose header names the lines (公开09, 预算7): two blocks side by side, pairs under every item, or a list of items with
 * one column for each line.
 */
export function readHeaderLines(view: SheetView, lookup: FormLookup, header: Header, to: number): DraftBody {
  const lineOf = lineNamer(lookup, header);
  const places: Place[] = [];
  const observations: Observation[] = [];
  for (const path of header.paths) {
    const last = path.parts.at(-1);
    if (last === undefined || roleOf(textsOf(path)) !== undefined) continue;
    const place = placeOf(path, last, lookup, lineOf);
    if (place !== undefined) places.push(place);
    else
      observations.push({ kind: 'unknownColumn', text: compact(last.text), cell: refOf(view, last.row, last.column) });
  }
  const inRow = places.filter((place) => place.column !== undefined);
  const body = inRow.length > 0 ? readRow(view, inRow, header, to) : readList(view, lookup, places, header, to);
  const rest = readCounts(view, lookup, body.next, to);
  return {
    lines: body.lines,
    columns: body.columns,
    counts: rest.counts,
    notes: [...body.notes, ...rest.notes],
    observations: [...observations, ...body.lines.flatMap(({ amounts }) => headerWords(lookup, amounts))],
  };
}

type LineNamer = (part: HeaderPart) => string | undefined;

/** Which line a part of a header names; of two years the earlier one is 上年. */
function lineNamer(lookup: FormLookup, header: Header): LineNamer {
  const [first, ...others] = lookup.definition.lines;
  const current = others.at(-1) ?? first;
  const years = [...new Set(header.paths.flatMap(textsOf).map(yearOf))].filter((year) => year > 0);
  const earlier = years.length === 2 && lookup.definition.id === 'B7' ? Math.min(...years) : undefined;
  return (part) => {
    const [line] = lookup.linesOf(bareHeader(part.text), undefined);
    if (line === undefined || line !== current || first === undefined) return line?.key;
    return earlier !== undefined && yearOf(part.text) === earlier ? first.key : line.key;
  };
}

function yearOf(text: string): number {
  return Number(/^20\d{2}/.exec(compact(text))?.[0] ?? 0);
}

function placeOf(path: HeaderPath, last: HeaderPart, lookup: FormLookup, lineOf: LineNamer): Place | undefined {
  const linePart = path.parts.find((part) => lineOf(part) !== undefined);
  const rest = path.parts.filter((part) => part !== linePart).map((part) => part.text);
  const column = lookup.columnOf(rest, undefined) ?? lookup.columnOf(textsOf(path), undefined);
  const line = (linePart && lineOf(linePart)) ?? (column && lookup.definition.lines.at(-1)?.key);
  if (line === undefined || (column === undefined && rest.length > 0 && linePart !== last)) return undefined;
  const printed = compact(rest.at(-1) ?? last.text);
  return { sheetColumn: path.column, line, linePart: linePart ?? last, column: column?.key, printed };
}

interface ReadRows {
  readonly lines: readonly DraftLine[];
  readonly columns: readonly FormColumn[];
  readonly notes: readonly Note[];
  /** Index of the first row that was not read. */
  readonly next: number;
}

function readRow(view: SheetView, places: readonly Place[], header: Header, to: number): ReadRows {
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
  return { lines, columns, notes: [], next: at === undefined ? header.end : at + 1 };
}

function lineOfHeader(
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

/** Items below each other, every line a column. */
function readList(view: SheetView, lookup: FormLookup, places: readonly Place[], header: Header, to: number): ReadRows {
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
  return { lines, columns, notes: [], next };
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
      items.set(column, { row, column, printed: compact(printed) });
  });
  return { items: [...items.values()], next };
}

function hasAmount(row: GridRow, places: readonly Place[]): boolean {
  return places.some((place) => contentOf(cellAt(row, place.sheetColumn)).kind !== 'blank');
}
