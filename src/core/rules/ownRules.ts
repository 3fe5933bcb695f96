import { ownSheetOf, ownSheets } from '../edits';
import { parseFormula } from '../formula';
import { ownRulesText as say } from '../messages';
import { tableOfSheet, tableOfText } from './ownRulesTable';
import { levelName, verdictOfLevel } from './verdict';
import type { SheetGrid } from '../grid';
import type { TableCell, TablePlace, TableRow } from './ownRulesTable';
import type { FormulaRule, Level } from './types';

/** What is wrong with one of the user's rules: a Chinese sentence that names the place, and the place for the machine. */
export interface OwnRuleFault {
  readonly message: string;
  readonly place: TablePlace;
}

/** The user's rules that can run, and what is wrong with the others. */
export interface OwnRules {
  readonly rules: readonly FormulaRule[];
  readonly faults: readonly OwnRuleFault[];
}

/** Ids of other rules, which no rule of the user's own may repeat. */
export type TakenIds = Pick<ReadonlySet<string>, 'has'>;

const NO_IDS: TakenIds = new Set();

const COLUMNS = ['编号', '名称', '公式', '级别', '说明'] as const;
type Column = (typeof COLUMNS)[number];

const LEVELS = Object.keys(verdictOfLevel) as readonly Level[];
const LEVEL_NAMES = LEVELS.map(levelName);

/**
 * The rules of the sheet 自定义审核公式, none where there is no such sheet.
 * @param takenIds ids of the built-in rules, which the user's may not repeat
 */
export function ownRulesOfSheets(sheets: readonly SheetGrid[], takenIds: TakenIds = NO_IDS): OwnRules {
  const own = sheets.find(({ name }) => ownSheetOf(name) === ownSheets.rules);
  return own === undefined || own.rows.length === 0
    ? { rules: [], faults: [] }
    : readTable(tableOfSheet(own), takenIds);
}

/** The rules of a text file (`.csv`, `.txt`): the same five columns under a header, separated by commas or tabs. */
export function ownRulesOfText(text: string, takenIds: TakenIds = NO_IDS): OwnRules {
  return readTable(tableOfText(text), takenIds);
}

type Header = ReadonlyMap<Column, number>;

function readTable(table: readonly TableRow[], takenIds: TakenIds): OwnRules {
  const start = table.findIndex((row) => headerOf(row).size >= 3);
  const header = table[start];
  if (header === undefined) return onlyFault(table[0]?.place(0), (place) => say.headerMissing(place, COLUMNS));
  const columns = headerOf(header);
  const missing = COLUMNS.find((column) => !columns.has(column) && column !== '名称' && column !== '说明');
  if (missing !== undefined) return onlyFault(header.place(0), (place) => say.columnMissing(place, missing));
  return readRows(table.slice(start + 1), columns, takenIds);
}

function onlyFault(found: TablePlace | undefined, message: (place: string) => string): OwnRules {
  const place = found ?? { words: say.lineOfFile(1), line: 1 };
  return { rules: [], faults: [{ place, message: message(place.words) }] };
}

function headerOf({ cells }: TableRow): Header {
  return new Map(
    [...cells].flatMap(([index, { text }]): [Column, number][] => {
      const column = COLUMNS.find((name) => name === text.replace(/\s+/g, ''));
      return column === undefined ? [] : [[column, index]];
    }),
  );
}

function readRows(rows: readonly TableRow[], columns: Header, takenIds: TakenIds): OwnRules {
  const rules: FormulaRule[] = [];
  const faults: OwnRuleFault[] = [];
  const used = new Map<string, string>();
  for (const row of rows) {
    if ([...row.cells.values()].every(({ text, notText }) => text === '' && notText === undefined)) continue;
    const read = readRow(entryOf(row, columns), used, takenIds);
    if ('message' in read) faults.push(read);
    else rules.push(read);
  }
  return { rules, faults };
}

/** A row by its columns' names. */
interface Entry {
  cell(column: Column): TableCell;
  place(column: Column): TablePlace;
  fault(column: Column, message: (place: string) => string): OwnRuleFault;
}

function entryOf(row: TableRow, columns: Header): Entry {
  const place = (column: Column): TablePlace => row.place(columns.get(column) ?? 0);
  return {
    cell: (column) => row.cells.get(columns.get(column) ?? -1) ?? { text: '' },
    place,
    fault: (column, message) => ({ place: place(column), message: message(place(column).words) }),
  };
}

function readRow(entry: Entry, used: Map<string, string>, takenIds: TakenIds): FormulaRule | OwnRuleFault {
  const id = readId(entry, used, takenIds);
  if (typeof id !== 'string') return id;
  const formula = readFormula(entry, id);
  if (typeof formula !== 'string') return formula;
  const level = readLevel(entry, id);
  if (typeof level !== 'string') return level;
  const title = entry.cell('名称').text || formula;
  return { id, title, level, basis: entry.cell('说明').text || say.ownBasis(), formula };
}

function readId(entry: Entry, used: Map<string, string>, takenIds: TakenIds): string | OwnRuleFault {
  const id = entry.cell('编号').text;
  if (id === '') return entry.fault('编号', say.idMissing);
  const first = used.get(id);
  if (takenIds.has(id) || first !== undefined) return entry.fault('编号', (place) => say.idTaken(place, id, first));
  used.set(id, entry.place('编号').words);
  return id;
}

function readFormula(entry: Entry, id: string): string | OwnRuleFault {
  const { text, notText } = entry.cell('公式');
  if (notText !== undefined) return entry.fault('公式', (place) => say.formulaNotText(place, id, notText));
  if (text === '') return entry.fault('公式', (place) => say.formulaMissing(place, id));
  const parsed = parseFormula(text);
  if (parsed.ok) return text;
  const { message, span } = parsed.fault;
  return entry.fault('公式', (place) => say.formulaFaulty(place, id, span.start + 1, message));
}

function readLevel(entry: Entry, id: string): Level | OwnRuleFault {
  const written = entry.cell('级别').text;
  if (written === '') return entry.fault('级别', (place) => say.levelMissing(place, id, LEVEL_NAMES));
  const level = LEVELS.find((each, index) => written.toUpperCase() === each || written === LEVEL_NAMES[index]);
  return level ?? entry.fault('级别', (place) => say.levelUnknown(place, id, written, LEVEL_NAMES));
}
