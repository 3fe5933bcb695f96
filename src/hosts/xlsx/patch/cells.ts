import { shiftFormula } from '../../../core/calculation';
import { HostFault } from '../../../app/ports';
import type { CellEdit, SetCellsEdit } from '../../../core/edits';
import { parseA1, parseRange, toA1 } from '../../../core/grid';
import { fileText, hostText } from '../../../core/messages';
import { escapeText } from '../../package/xml/entities';
import { unreadablePart } from '../../package/faults';
import { limits } from '../../package/limits';
import { dropCalculationChain, recalculateOnOpen } from './calculation';
import type { CellMap, CellPlace, RowPlace } from './cellMap';
import { mapCells } from './cellMap';
import { cellXml } from './cellXml';
import { openingTag, tagWith } from '../../package/patch/elements';
import type { Splice } from '../../package/patch/splice';
import type { StyleTable } from './styleTable';
import type { WorkbookDraft } from './workbookDraft';

/** A cell to be written; a later edit of the same cell has taken the place of an earlier one. */
interface Write {
  readonly row: number;
  readonly column: number;
  readonly edit: CellEdit;
}

/**
 * Puts values or formulas into cells; styles, heights and everything around them stay.
 * @throws HostFault sheetMissing, badAddress; notSupported inside an array formula
 */
export function setCells(book: WorkbookDraft, edit: SetCellsEdit): void {
  const { path } = book.sheet(edit.sheet);
  const writes = toWrites(edit);
  const map = book.reading(path, mapCells);
  if (map === undefined) throw unreadablePart(path, fileText.partProblems.missing);
  refuseArrays(edit.sheet, map, writes);
  const text = book.text(path);
  const splices = writes.some(({ edit: one }) => one.numberFormat !== undefined)
    ? book.styles((styles) => splicesFor(text, map, writes, styles))
    : splicesFor(text, map, writes);
  book.draft.splice(path, splices);
  const replaced = new Set(writes.map(({ row, column }) => toA1(row, column)));
  if (cellsOf(map).some((cell) => cell.formula !== undefined && replaced.has(toA1(cell.row, cell.column))))
    dropCalculationChain(book);
  recalculateOnOpen(book);
}

function toWrites(edit: SetCellsEdit): Write[] {
  const writes = new Map<string, Write>();
  for (const one of edit.cells) {
    const place = parseA1(one.address);
    if (place === undefined || place.row >= limits.rows || place.column >= limits.columns) {
      throw new HostFault('badAddress', hostText.badAddress(edit.sheet, one.address));
    }
    writes.set(toA1(place.row, place.column), { ...place, edit: one });
  }
  return [...writes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Excel lets nobody change one cell of an array formula; a file that does is damaged. */
function refuseArrays(sheet: string, map: CellMap, writes: readonly Write[]): void {
  for (const { formula } of cellsOf(map)) {
    const range =
      formula?.type === 'array' || formula?.type === 'dataTable' ? parseRange(formula.range ?? '') : undefined;
    if (range === undefined || (range.top === range.bottom && range.left === range.right)) continue;
    const hit = writes.find(
      ({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    if (hit !== undefined) throw new HostFault('notSupported', fileText.insideArray(sheet, hit.edit.address));
  }
}

function cellsOf(map: CellMap): CellPlace[] {
  return map.rows.flatMap((row) => row.cells);
}

function splicesFor(text: string, map: CellMap, writes: readonly Write[], styles?: StyleTable): Splice[] {
  const rows = new Map(map.rows.map((row) => [row.row, row]));
  const toCell = ({ row, column, edit }: Write, style: number): string => {
    const own = edit.numberFormat === undefined ? style : (styles?.withNumberFormat(style, edit.numberFormat) ?? style);
    return cellXml(toA1(row, column), edit.content, own, map.prefix);
  };
  const splices: Splice[] = [];
  const added = new Map<number, string>();
  for (const row of new Set(writes.map((write) => write.row))) {
    const own = writes.filter((write) => write.row === row);
    const place = rows.get(row);
    if (place === undefined) added.set(row, own.map((write) => toCell(write, 0)).join(''));
    else splices.push(...rowSplices(text, map.prefix, place, own, toCell));
  }
  return [...splices, ...newRows(text, map, added), ...unshared(map, writes)];
}

function rowSplices(
  text: string,
  p: string,
  place: RowPlace,
  writes: readonly Write[],
  toCell: (write: Write, style: number) => string,
): Splice[] {
  const fresh = writes.filter(({ column }) => !place.cells.some((cell) => cell.column === column));
  const splices = place.cells.flatMap((cell): Splice[] => {
    const write = writes.find(({ column }) => column === cell.column);
    return write === undefined ? [] : [{ start: cell.start, end: cell.end, text: toCell(write, cell.style) }];
  });
  if (fresh.length === 0) return splices;
  // The range of columns that a row claims is a hint only, and would be wrong now.
  const tag = tagWith(text.slice(place.start, place.inside), 'spans', null);
  if (place.empty) {
    const cells = fresh.map((write) => toCell(write, 0)).join('');
    return [{ start: place.start, end: place.end, text: `${openingTag(tag)}${cells}</${p}row>` }];
  }
  const end = text.lastIndexOf('<', place.end - 1);
  const inserted = fresh.map((write): Splice => {
    const at = place.cells.find((cell) => cell.column > write.column)?.start ?? end;
    return { start: at, end: at, text: toCell(write, 0) };
  });
  return [{ start: place.start, end: place.inside, text: tag }, ...inserted, ...splices];
}

/** Rows that the sheet did not have, each before the next one that it has. */
function newRows(text: string, { prefix: p, data, rows }: CellMap, added: ReadonlyMap<number, string>): Splice[] {
  const made = [...added].map(([row, cells]) => ({ row, xml: `<${p}row r="${row + 1}">${cells}</${p}row>` }));
  if (made.length > 0 && data.empty) {
    const tag = openingTag(text.slice(data.start, data.inside));
    return [{ start: data.start, end: data.end, text: `${tag}${made.map(({ xml }) => xml).join('')}</${p}sheetData>` }];
  }
  return made.map(({ row, xml }) => {
    const at = rows.find((one) => one.row > row)?.start ?? data.closeStart;
    return { start: at, end: at, text: xml };
  });
}

/** Where the cell that others share their formula with is replaced, each of the others gets its own. */
function unshared(map: CellMap, writes: readonly Write[]): Splice[] {
  const cells = cellsOf(map);
  const replaced = (cell: CellPlace): boolean =>
    writes.some(({ row, column }) => row === cell.row && column === cell.column);
  const masters = cells.filter(
    (cell) => cell.formula?.shared !== undefined && cell.formula.text !== '' && replaced(cell),
  );
  return masters.flatMap((master) =>
    cells.flatMap((cell): Splice[] => {
      const { formula } = cell;
      if (
        formula?.shared === undefined ||
        formula.shared !== master.formula?.shared ||
        cell === master ||
        replaced(cell)
      )
        return [];
      if (formula.text !== '') return [];
      const own = shiftFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
      return [{ start: formula.start, end: formula.end, text: `<${map.prefix}f>${escapeText(own)}</${map.prefix}f>` }];
    }),
  );
}
