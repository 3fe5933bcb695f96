import { read } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellValue, GridCell, GridRow, SheetGrid } from '../../../core/grid';
import * as sentences from '../../../core/messages/files';
import { keepCells } from './biffRecords';
import type { HiddenParts } from './hiddenParts';
import { hiddenParts } from './hiddenParts';
import { isoSerial } from '../dates';
import { FileFault, notAWorkbook } from '../../package/faults';
import { passwordProtected } from '../recognise';
import { formatCode } from '../styles';
import { workbookStream } from './stream';

/**
 * The worksheets of an `.xls` file as grids.
 * @throws FileFault
 */
export function readXls(bytes: Uint8Array): SheetGrid[] {
  const stream = workbookStream(bytes);
  const hidden = hiddenParts(stream);
  const workbook = parse(stream);
  const names = workbook.SheetNames.filter((name) => workbook.Sheets[name]?.['!type'] !== 'chart');
  if (names.length === 0) throw new FileFault('noSheet', sentences.noSheet());
  return names.map((name) => readSheet(name, workbook, hidden.get(name)));
}

function parse(stream: Uint8Array): WorkBook {
  const cells = keepCells(stream);
  const options = { cellNF: true, cellFormula: true, cellText: false, cellHTML: false, dense: true } as const;
  try {
    return read(cells, { type: 'array', ...options });
  } catch (error) {
    // The library throws plain errors for everything; there is nothing else to tell a password by.
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw passwordProtected();
    throw notAWorkbook();
  }
}

function readSheet(name: string, workbook: WorkBook, hidden: HiddenParts | undefined): SheetGrid {
  const sheet: WorkSheet = workbook.Sheets[name] ?? {};
  const at = workbook.SheetNames.indexOf(name);
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rows: GridRow[] = [];
  data.forEach((cells, row) => {
    const kept = (cells ?? []).flatMap((cell, column) => (cell === undefined ? [] : readCell(cell, column)));
    if (kept.length > 0)
      rows.push(hidden?.rows.has(row) === true ? { row, cells: kept, hidden: true } : { row, cells: kept });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const unseen = hidden === undefined || hidden.columns.length === 0 ? {} : { hiddenColumns: hidden.columns };
  return { name, hidden: (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0, rows, merges, ...unseen };
}

function readCell(cell: CellObject, column: number): GridCell[] {
  const value = readValue(cell);
  const format = formatCode(typeof cell.z === 'string' ? cell.z : undefined);
  if (cell.f !== undefined) return [{ column, value, format, formula: cell.f }];
  return value === null || value === '' ? [] : [{ column, value, format }];
}

function readValue(cell: CellObject): CellValue {
  if (cell.t === 'e') return { error: errorName(cell.v) };
  if (cell.t === 'z' || cell.v === undefined) return null;
  return cell.v instanceof Date ? (isoSerial(cell.v.toISOString(), false) ?? null) : cell.v;
}

/** Error values are kept as their number in old files. */
function errorName(value: CellObject['v']): string {
  const names: Readonly<Record<string, string>> = {
    0: '#NULL!',
    7: '#DIV/0!',
    15: '#VALUE!',
    23: '#REF!',
    29: '#NAME?',
    36: '#NUM!',
    42: '#N/A',
  };
  return names[String(value)] ?? '#N/A';
}
