import { tableName } from '../../../core/messages/textFiles';
import type { TableRow, TextTable } from '../../../core/narrative';
import type { ReadDocument } from '../reading/readDocument';
import type { DocumentTable, TableCell } from '../reading/openTables';
import type { GridRows } from './grid';
import { gridRows, textRow, widthOf } from './grid';

/** What stands above and below a table and belongs to it. */
interface Surrounded {
  readonly table: DocumentTable;
  readonly lead: readonly string[];
  readonly notes: readonly string[];
}

/** A sheet's worth of a document: a table with its title and notes, and those that continue it on further pages. */
type Joined = Surrounded & {
  readonly rows: readonly (readonly TableCell[])[];
  readonly origins: readonly TableRow[];
};

/** Titles, units and departments are short and no sentences. */
const LONGEST_LEAD = 60;
const MOST_LEAD = 6;
const SENTENCE = /[。；;]/;
const NOTE = /^\s*(?:[（(]\s*)?(?:注|备注|说明)\s*(?:[\d一二三四五六七八九十]+\s*)?[:：.、]|空表/;
const CONTINUED = /^[（(]?续表?[一二三四五\d]*[）)]?$/;
const TITLE_LENGTH = 20;

/**
 * The tables of a document as sheets, for the reader of forms: short paragraphs above a table are its first rows, notes below
 * its last ones; a table without a title that is built like the one before continues it.
 */
export function documentTables({ paragraphs, tables }: ReadDocument): TextTable[] {
  const texts = paragraphs.map(({ text }) => (text.cell === undefined ? text.text : undefined));
  const whole = tables.filter(({ nested }) => !nested);
  const surrounded = whole.map((table, index) => surround(table, whole[index - 1], whole[index + 1], texts));
  return joined(surrounded).map(toTable);
}

function surround(
  table: DocumentTable,
  before: DocumentTable | undefined,
  after: DocumentTable | undefined,
  texts: readonly (string | undefined)[],
): Surrounded {
  const above = texts.slice(before?.until ?? 0, table.at).flatMap((text) => linesOf(text));
  const below = texts.slice(table.until, after?.at ?? texts.length).flatMap((text) => linesOf(text));
  return { table, lead: leadOf(above), notes: notesOf(below) };
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}

function leadOf(above: readonly string[]): string[] {
  const lead: string[] = [];
  for (const text of above.slice(-MOST_LEAD).reverse()) {
    if (text.length > LONGEST_LEAD || SENTENCE.test(text) || NOTE.test(text)) break;
    lead.unshift(text);
  }
  return lead;
}

function notesOf(below: readonly string[]): string[] {
  const end = below.findIndex((text) => !NOTE.test(text));
  return below.slice(0, end === -1 ? below.length : end);
}

function joined(tables: readonly Surrounded[]): Joined[] {
  const sheets: Joined[] = [];
  for (const one of tables) {
    const last = sheets.at(-1);
    if (last === undefined || !continues(one, last))
      sheets.push({ ...one, rows: one.table.rows, origins: originsOf(one.table) });
    else
      sheets[sheets.length - 1] = {
        ...last,
        notes: [...last.notes, ...one.notes],
        rows: [...last.rows, ...one.table.rows],
        origins: [...last.origins, ...originsOf(one.table)],
      };
  }
  return sheets;
}

function originsOf({ index, rows }: DocumentTable): TableRow[] {
  return rows.map((_, row) => ({ table: index, row }));
}

function continues({ table, lead }: Surrounded, before: Joined): boolean {
  const first = table.rows[0] ?? [];
  const alone = first.length === 1 && widthOf(table.rows) > 1;
  return lead.every((text) => CONTINUED.test(text.trim())) && !alone && widthOf(table.rows) === widthOf(before.rows);
}

function toTable({ table, lead, notes, rows, origins }: Joined): TextTable {
  const width = widthOf(rows);
  const parts: GridRows[] = lead.map((text, row) => textRow(text, row, width));
  parts.push(gridRows(rows, lead.length));
  notes.forEach((text, index) => parts.push(textRow(text, lead.length + rows.length + index, width)));
  const grid = {
    name: tableName(table.index + 1, titleOf(lead, rows)),
    hidden: false,
    rows: parts.flatMap((part) => part.rows),
    merges: parts.flatMap((part) => part.merges),
  };
  return { grid, rows: [...lead.map(() => undefined), ...origins] };
}

/** The line that ends like a title, to know the table by. */
function titleOf(lead: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const first = rows.slice(0, 3).flatMap((cells) => cells.map(({ text }) => text));
  const title = [...lead, ...first].map((text) => text.replace(/\s/g, '')).find((text) => /表(?:[（(].*)?$/.test(text));
  return title === undefined || title.length > TITLE_LENGTH * 2 ? '' : title.slice(-TITLE_LENGTH);
}
