import type { ColumnSpan, GridCell, GridRange, GridRow } from '../../core/grid';
import { parseRange } from '../../core/grid';
import { partProblems } from '../../core/messages/files';
import type { CellContext, SharedFormulas, WrittenCell } from './cellReader';
import { cellOf, readCell } from './cellReader';
import { takePlainCell } from './plainCell';
import { limits } from '../package/limits';
import { XmlFault } from '../package/xml/fault';
import { XmlScanner } from '../package/xml/scanner';

/** What a worksheet part holds. */
export interface SheetContent {
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridRange[];
  readonly hiddenColumns?: readonly ColumnSpan[];
}

/**
 * Reads a worksheet part. Its dimension is not believed; rows without cells are passed over.
 * @throws XmlFault where the text is not well-formed or an address is none
 */
export function readSheet(text: string, context: CellContext): SheetContent {
  const scanner = new XmlScanner(text);
  const merges: GridRange[] = [];
  const hidden: ColumnSpan[] = [];
  let rows: GridRow[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.depth !== 2) continue;
    if (scanner.is('sheetData')) rows = readRows(scanner, context);
    else if (scanner.is('mergeCells')) readMerges(scanner, merges, context);
    else if (scanner.is('cols')) readHiddenColumns(scanner, hidden, context);
    else scanner.skip();
  }
  return hidden.length === 0 ? { rows, merges } : { rows, merges, hiddenColumns: hidden };
}

function readRows(scanner: XmlScanner, context: CellContext): GridRow[] {
  const shared: SharedFormulas = new Map();
  const rows: GridRow[] = [];
  let row = -1;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    const given = scanner.attribute('r');
    row = given === undefined ? row + 1 : rowNumber(given, scanner);
    if (scanner.empty) continue;
    const hidden = isOn(scanner.attribute('hidden'));
    const cells = readCells(scanner, context, shared);
    if (cells.length > 0) rows.push(hidden ? { row, cells, hidden } : { row, cells });
    spend(context, cells.length, scanner);
  }
  return ordered(rows);
}

function rowNumber(text: string, scanner: XmlScanner): number {
  const row = Number(text) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= limits.rows)
    throw new XmlFault(partProblems.badAddress(text), scanner.start);
  return row;
}

function readCells(scanner: XmlScanner, context: CellContext, shared: SharedFormulas): GridCell[] {
  const cells: GridCell[] = [];
  let column = -1;
  let sorted = true;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const written = takePlainCell(scanner) ?? nextCell(scanner, shared);
    if (written === undefined) continue;
    const next = written.column === undefined ? column + 1 : columnNumber(written.column, scanner);
    sorted &&= next > column;
    column = next;
    const cell = cellOf(column, written, context);
    if (cell !== undefined) cells.push(cell);
  }
  return sorted ? cells : lastOfEach(cells, (cell) => cell.column);
}

/** Goes one step on: a cell where one opens, nothing at any other token. */
function nextCell(scanner: XmlScanner, shared: SharedFormulas): WrittenCell | undefined {
  if (scanner.next() !== 'open') return undefined;
  if (scanner.is('c')) return readCell(scanner, shared);
  scanner.skip();
  return undefined;
}

/** Column of a cell address, counted from 0. */
function columnNumber(address: string, scanner: XmlScanner): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > limits.columns) throw new XmlFault(partProblems.badAddress(address), scanner.start);
  return column - 1;
}

function readMerges(scanner: XmlScanner, merges: GridRange[], context: CellContext): void {
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    const range = parseRange(scanner.attribute('ref') ?? '');
    if (range !== undefined) merges.push(range);
    spend(context, 1, scanner);
  }
}

function readHiddenColumns(scanner: XmlScanner, hidden: ColumnSpan[], context: CellContext): void {
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open' || !isOn(scanner.attribute('hidden'))) continue;
    const first = Number(scanner.attribute('min')) - 1;
    const last = Number(scanner.attribute('max')) - 1;
    if (first >= 0 && last >= first) hidden.push({ first, last });
    spend(context, 1, scanner);
  }
}

function isOn(value: string | undefined): value is '1' | 'true' {
  return value === '1' || value === 'true';
}

function spend({ budget }: CellContext, count: number, scanner: XmlScanner): void {
  budget.left -= count;
  if (budget.left < 0) throw new XmlFault(partProblems.tooMuch, scanner.start);
}

/** Rows in ascending order, each once; almost every file has them so already. */
function ordered(rows: GridRow[]): GridRow[] {
  const sorted = rows.every((row, at) => at === 0 || row.row > (rows[at - 1]?.row ?? -1));
  return sorted ? rows : lastOfEach(rows, (row) => row.row);
}

function lastOfEach<Item>(items: readonly Item[], place: (item: Item) => number): Item[] {
  const last = new Map(items.map((item) => [place(item), item]));
  return [...last.values()].sort((a, b) => place(a) - place(b));
}
