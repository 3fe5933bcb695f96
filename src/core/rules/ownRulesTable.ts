import { isCellError, toA1 } from '../grid';
import { ownRulesText as say } from '../messages';
import type { CellRef, GridCell, SheetGrid } from '../grid';

/** A cell of a table of rules, from whatever it was read. */
export interface TableCell {
  readonly text: string;
  /** What stands in the cell where it is no text: a number, an error value, a worksheet formula. */
  readonly notText?: string;
}

/** Where something stands, in words and for the machine: a cell of a sheet or a line of a file (from 1). */
export interface TablePlace {
  readonly words: string;
  readonly cell?: CellRef;
  readonly line?: number;
}

export interface TableRow {
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, TableCell>;
  /** Where the cell of a column is. */
  place(column: number): TablePlace;
}

/** The rows of a sheet of rules. */
export function tableOfSheet({ name, rows }: SheetGrid): readonly TableRow[] {
  return rows.map(({ row, cells }) => ({
    cells: new Map(cells.map((cell) => [cell.column, tableCell(cell)])),
    place: (column) => {
      const words = say.cellOfSheet(name, toA1(row, column));
      return { words, cell: { sheet: name, row, column } };
    },
  }));
}

function tableCell({ value, formula }: GridCell): TableCell {
  if (formula !== undefined) return { text: '', notText: `=${formula}` };
  if (value === null) return { text: '' };
  if (isCellError(value)) return { text: '', notText: value.error };
  return typeof value === 'string' ? { text: value.trim() } : { text: String(value), notText: String(value) };
}

/**
 * The rows of a text file, cells separated by tabs where its first line has one, else by commas. A comma inside [ ] or inside
 * double quotes separates nothing; empty lines and lines that begin with # are no rows.
 */
export function tableOfText(text: string): readonly TableRow[] {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = body.slice(0, body.indexOf('\n')).includes('\t') ? '\t' : ',';
  return splitRecords(body, separator).flatMap(({ line, fields }) => {
    if (fields.every((field) => field === '') || fields[0]?.startsWith('#') === true) return [];
    const place = { words: say.lineOfFile(line), line };
    return [{ cells: new Map(fields.map((field, column) => [column, { text: field }])), place: () => place }];
  });
}

interface TextRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A field: in double quotes, where it may run over several lines and writes a quote as two, or plain. */
const FIELDS = {
  '\t': /[^\S\t\n]*"(?:[^"]|"")*"[^\S\t\n]*(?=[\t\n])|[^\t\n]*/y,
  ',': /[^\S\n]*"(?:[^"]|"")*"[^\S\n]*(?=[,\n])|(?:[[［【][^\]］】\n]*[\]］】]?|[^,\n[［【])*/y,
} as const;

function splitRecords(text: string, separator: keyof typeof FIELDS): TextRecord[] {
  const field = new RegExp(FIELDS[separator]);
  const body = `${text}\n`;
  const records: TextRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  for (let position = 0; position < body.length; position += 1) {
    field.lastIndex = position;
    const found = field.exec(body)?.[0] ?? '';
    fields.push(unquoted(found));
    position += found.length;
    if (body[position] !== '\n') continue;
    records.push({ line, fields });
    line += fields.reduce((lines, each) => lines + each.split('\n').length - 1, 1);
    fields = [];
  }
  return records;
}

function unquoted(field: string): string {
  const text = field.trim();
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}
