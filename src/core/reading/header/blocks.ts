import type { FormDefinition, Side } from '../../forms';
import { cut } from '../../messages';
import type { Header } from './header';
import type { HeaderPath } from './headerPaths';
import type { FormLookup } from '../sheet/lookup';
import type { LabelRole } from './roles';
import { roleOf } from './roles';
import { compact } from '../sheet/text';

/** A column of amounts whose canonical name is known. */
export interface AmountColumn {
  readonly key: string;
  readonly printed: string;
  readonly sheetColumn: number;
}

/** A column of amounts whose header is understood by nobody. */
export interface UnknownColumn {
  readonly path: HeaderPath;
  readonly printed: string;
  readonly sheetColumn: number;
}

/** One of the tables side by side: labels, codes and their amounts. */
export interface Block {
  readonly index: number;
  readonly side: Side | undefined;
  readonly codes: readonly number[];
  readonly labels: readonly number[];
  readonly lineNumber: number | undefined;
  readonly amounts: readonly AmountColumn[];
  readonly unknown: readonly UnknownColumn[];
  /** Columns that stand for a line: its amount is theirs in the 合计 row. */
  readonly totals: readonly AmountColumn[];
  /** All sheet columns that are understood. */
  readonly columns: ReadonlySet<number>;
}

interface Draft {
  codes: number[];
  labels: number[];
  lineNumber: number | undefined;
  ignored: number[];
  others: HeaderPath[];
}

/** The tables side by side of a form, left to right. */
export function layoutOf(header: Header, lookup: FormLookup): Block[] {
  const drafts = splitBlocks(header);
  const sided = lookup.definition.lines.some((line) => line.side !== undefined);
  return drafts.map((draft, index) => {
    const side = sided && drafts.length > 1 ? sideOf(index, drafts.length) : undefined;
    return blockOf(draft, index, side, lookup);
  });
}

function blockOf(draft: Draft, index: number, side: Side | undefined, lookup: FormLookup): Block {
  const { amounts, unknown, totals, parts } = nameColumns(draft.others, lookup, side);
  const labels = draft.labels.length > 0 || draft.codes.length > 0 ? draft.labels : unheaded(draft);
  const { codes, lineNumber, ignored } = draft;
  const columns = new Set([...codes, ...labels, ...ignored, ...parts]);
  for (const named of [amounts, unknown, totals]) for (const { sheetColumn } of named) columns.add(sheetColumn);
  if (lineNumber !== undefined) columns.add(lineNumber);
  return { index, side, codes, labels, lineNumber, amounts, unknown, totals, columns };
}

/** Where no header says so, labels stand in the first column, unless amounts do. */
function unheaded({ others }: Draft): number[] {
  return others.some(({ column }) => column === 0) ? [] : [0];
}

/** Income stands left; older forms print the expenditure twice, by function and by economic classification. */
function sideOf(index: number, blocks: number): Side {
  return index < Math.floor(blocks / 2) ? 'income' : 'expenditure';
}

function splitBlocks(header: Header): Draft[] {
  const drafts: Draft[] = [];
  for (const path of header.paths) {
    if (path.parts.length === 0) continue;
    const role = roleOf(path.texts.at(-1) ?? '');
    let draft = drafts.at(-1);
    if (draft === undefined || (role !== undefined && role !== 'ignored' && draft.others.length > 0)) {
      draft = { codes: [], labels: [], lineNumber: undefined, ignored: [], others: [] };
      drafts.push(draft);
    }
    place(draft, path, role);
  }
  return drafts;
}

function place(draft: Draft, path: HeaderPath, role: LabelRole | undefined): void {
  if (role === 'code') draft.codes.push(path.column);
  else if (role === 'label') draft.labels.push(path.column);
  else if (role === 'lineNumber') draft.lineNumber = path.column;
  else if (role === 'ignored') draft.ignored.push(path.column);
  else draft.others.push(path);
}

/** Each canonical column once: a second one of the same name (a 其中 column) is not understood. Parts of a column are left out. */
function nameColumns(
  paths: readonly HeaderPath[],
  lookup: FormLookup,
  side: Side | undefined,
): Pick<Block, 'amounts' | 'unknown' | 'totals'> & { readonly parts: readonly number[] } {
  const amounts: AmountColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const totals: AmountColumn[] = [];
  const parts: number[] = [];
  const only = paths.length === 1 ? onlyColumn(lookup.definition, side) : undefined;
  for (const path of paths) {
    const texts = path.texts;
    const key = paths.length === 1 ? keyOfOnly(lookup, texts, side, only) : lookup.columnOf(texts, side)?.key;
    const printed = cut(compact(texts.at(-1) ?? ''));
    const sheetColumn = path.column;
    const totalLine = key === undefined ? lookup.totalLineOf(texts) : undefined;
    if (totalLine !== undefined) totals.push({ key: totalLine, printed, sheetColumn });
    else if (key === undefined && lookup.isPart(texts, side)) parts.push(sheetColumn);
    else if (key === undefined || amounts.some((other) => other.key === key))
      unknown.push({ path, printed, sheetColumn });
    else amounts.push({ key, printed, sheetColumn });
  }
  return { amounts, unknown, totals, parts };
}

/** The only column of amounts: what stands above it may be the name of the whole block (人员经费 over codes, names and 金额). */
function keyOfOnly(
  lookup: FormLookup,
  texts: readonly string[],
  side: Side | undefined,
  only: string | undefined,
): string | undefined {
  return (lookup.columnOf(texts.slice(-1), side) ?? lookup.columnOf(texts, side))?.key ?? only;
}

/** In a form with one column of amounts that column needs no header of its own. */
function onlyColumn(definition: FormDefinition, side: Side | undefined): string | undefined {
  const columns = definition.columns.filter(
    (column) => column.optional !== true && (column.side === undefined || column.side === side),
  );
  return columns.length === 1 ? columns[0]?.key : undefined;
}

/**
 * Columns whose last header is typed into the 合计 row (合计 | 基本支出 | 项目支出 below a bare 本年支出): names what the header
 * alone did not.
 */
export function nameByTotalRow(block: Block, words: (column: number) => string, lookup: FormLookup): Block {
  const amounts = [...block.amounts];
  const unknown = block.unknown.filter((column) => {
    const word = words(column.sheetColumn);
    if (word === '') return true;
    const key = lookup.columnOf([...column.path.texts, word], block.side)?.key;
    if (key === undefined || amounts.some((other) => other.key === key)) return true;
    amounts.push({ key, printed: cut(compact(word)), sheetColumn: column.sheetColumn });
    return false;
  });
  amounts.sort((one, other) => one.sheetColumn - other.sheetColumn);
  return { ...block, amounts, unknown };
}
