import { formDefinition } from '../../forms';
import type { ColumnDefinition, FormDefinition, FormId, LineDefinition, Side } from '../../forms';
import { memo } from './memo';
import { nearest } from './nearest';
import { bareHeader, bareLabel, compact } from './text';

/** How labels and headers of one form are told apart; made once per form. */
export interface FormLookup {
  readonly definition: FormDefinition;
  /** Lines a label may mean: more than one where the line above decides. */
  linesOf(label: string, side: Side | undefined): readonly LineDefinition[];
  /** The same for a label with a slip in it or cut off, where only one line comes near. */
  nearLines(label: string, side: Side | undefined): readonly LineDefinition[];
  /** Column by header path, outermost first. */
  columnOf(path: readonly string[], side: Side | undefined): ColumnDefinition | undefined;
  /** Whether a header path is but a part of a column: 基本支出 under 本年收入. */
  isPart(path: readonly string[], side: Side | undefined): boolean;
  /** Line whose amount the 合计 of the column under this header path is. */
  totalLineOf(path: readonly string[]): string | undefined;
  /** Which quantity (相关统计数) a label names. */
  countOf(label: string): string | undefined;
  /** Whether a text stands in a header of this form. */
  isHeaderWord(text: string): boolean;
}

/** Parts of headers that say nothing about the column by themselves. */
const GROUPS = [
  '收入',
  '支出',
  '本年收入',
  '本年支出',
  '财政拨款收入',
  '财政拨款支出',
  '人员经费',
  '公用经费',
  '收入预算',
  '支出预算',
  '预算数',
  '决算数',
  '金额',
  '小计',
  '合计',
];

/** Words that say nothing by themselves: below a header that names a column they are that column. */
const NEUTRAL = new Set(['金额', '小计', '合计', '预算数', '决算数']);

const lookups = new Map<FormId, FormLookup>();

export function lookupOf(id: FormId): FormLookup {
  const known = lookups.get(id);
  if (known !== undefined) return known;
  const fresh = makeLookup(formDefinition(id));
  lookups.set(id, fresh);
  return fresh;
}

function makeLookup(definition: FormDefinition): FormLookup {
  const lines = index(definition.lines, lineNames, bareLabel);
  const columns = index(definition.columns, columnPaths, barePath);
  const headerWords = new Set([...GROUPS, ...partsOf(columns.keys()), ...lineHeaders(definition)]);
  const totals = new Map(
    definition.lines.flatMap(({ key, columnHeaders = [] }) => columnHeaders.map((header) => [header, key])),
  );
  const counts = new Map(
    (definition.counts ?? []).flatMap(({ key, aliases = [] }) =>
      [key, ...aliases].map((name) => [bareLabel(name), key]),
    ),
  );
  const near = memo(1024, (label) => nearest(label, lines.keys()));
  return {
    definition,
    linesOf: bySide((label, side) => onSide(lines.get(bareLabel(label)), side)),
    nearLines: (label, side) => onSide(lines.get(near(bareLabel(label))), side),
    columnOf: (path, side) => findColumn(columns, path.map(bareHeader), side),
    isPart: (path, side) =>
      isPart(columns, path.map(bareHeader), side) || compact(path.at(-1) ?? '').startsWith('其中'),
    totalLineOf: (path) => totals.get(bareHeader(path.at(-1) ?? '')),
    countOf: (label) => counts.get(bareLabel(label)),
    isHeaderWord: (text) => headerWords.has(bareHeader(text)),
  };
}

type LinesOf = FormLookup['linesOf'];

/** Remembers the lines of a label for each side. */
function bySide(linesOf: LinesOf): LinesOf {
  const income = memo(2048, (label) => linesOf(label, 'income'));
  const expenditure = memo(2048, (label) => linesOf(label, 'expenditure'));
  const either = memo(2048, (label) => linesOf(label, undefined));
  const sides = { income, expenditure, either };
  return (label, side) => sides[side ?? 'either'](label);
}

function lineNames({ key, name, aliases = [], under }: LineDefinition): string[] {
  const own = under === undefined ? [key, ...(name === undefined ? [] : [name])] : [key];
  return [...own, ...aliases];
}

function columnPaths({ key, headers = [] }: ColumnDefinition): string[] {
  return [key, ...headers];
}

function index<T>(items: readonly T[], names: (item: T) => string[], bare: (name: string) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const name of new Set(names(item).map(bare))) found.set(name, [...(found.get(name) ?? []), item]);
  }
  return found;
}

function barePath(path: string): string {
  return path.split('/').map(bareHeader).join('/');
}

function* partsOf(paths: Iterable<string>): Iterable<string> {
  for (const path of paths) yield* path.split('/');
}

/** Where the header says which line the amounts are, its words belong to the header. */
function lineHeaders({ rows, lines }: FormDefinition): string[] {
  return rows === 'header' ? lines.flatMap(lineNames).map(bareHeader) : [];
}

function findColumn(
  columns: ReadonlyMap<string, readonly ColumnDefinition[]>,
  path: readonly string[],
  side: Side | undefined,
): ColumnDefinition | undefined {
  for (let start = 0; start < path.length; start += 1) {
    const named = start > 0 && start === path.length - 1 ? underNeutral(columns, path, side) : undefined;
    if (named !== undefined) return named;
    const column = firstOnSide(columns.get(pathFrom(path, start)), side);
    if (column !== undefined) return isPart(columns, path.slice(0, start + 1), side) ? undefined : column;
  }
  return undefined;
}

function pathFrom(path: readonly string[], start: number): string {
  return start === path.length - 1 ? (path[start] ?? '') : path.slice(start).join('/');
}

/** The column that the headers above a neutral word name. */
function underNeutral(
  columns: ReadonlyMap<string, readonly ColumnDefinition[]>,
  path: readonly string[],
  side: Side | undefined,
): ColumnDefinition | undefined {
  return NEUTRAL.has(path.at(-1) ?? '') ? findColumn(columns, path.slice(0, -1), side) : undefined;
}

/** Whether something outside the innermost part of a path names a column that is whole. */
function isPart(
  columns: ReadonlyMap<string, readonly ColumnDefinition[]>,
  path: readonly string[],
  side: Side | undefined,
): boolean {
  for (let outer = 0; outer < path.length - 1; outer += 1) {
    const named = columns.get(path[outer] ?? '');
    if (named?.some((column) => column.whole === true && isOnSide(column, side)) === true) return true;
  }
  return false;
}

const NONE: readonly never[] = [];

function onSide<T extends { readonly side?: Side }>(
  items: readonly T[] | undefined,
  side: Side | undefined,
): readonly T[] {
  if (items === undefined) return NONE;
  if (side === undefined) return items;
  return items.filter((item) => isOnSide(item, side));
}

function firstOnSide<T extends { readonly side?: Side }>(
  items: readonly T[] | undefined,
  side: Side | undefined,
): T | undefined {
  return items?.find((item) => isOnSide(item, side));
}

function isOnSide(item: { readonly side?: Side }, side: Side | undefined): boolean {
  return side === undefined || item.side === undefined || item.side === side;
}
