import { functionalClassName, isEconomicClass } from '../../forms';
import type { LineDefinition } from '../../forms';
import type { GridRow } from '../../grid';
import { bareCode, codeOf, codeOfDate, isWellFormed, joinCode, splitCode } from './codes';
import type { Block } from '../header/blocks';
import type { FormLookup } from '../sheet/lookup';
import { memo } from '../sheet/memo';
import { isFooterRow } from './footers';
import { isNoteText } from './notes';
import { oddFormat } from '../sheet/numberFormat';
import { cellAt, textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';

/** What the labels and codes of a row say it is. */
export interface FoundLine {
  readonly key: string;
  readonly code?: string;
  readonly known: boolean;
  readonly printedName: string;
  readonly labelColumn: number;
  readonly codeColumn?: number;
  /** The code was typed with dashes and became a date. */
  readonly dated?: boolean;
  /** The row is that of a unit, under which its codes are listed: it repeats what they add up to. */
  readonly entity?: boolean;
}

/** Reads the rows of one block in their order: what a row is may depend on the rows above. */
export type LineReader = (row: GridRow) => FoundLine | undefined;

/** How the rows of a block are told apart. */
export function lineReader(lookup: FormLookup, block: Block): LineReader {
  const { rows } = lookup.definition;
  if (rows === 'lines') return labelReader(lookup, block);
  return block.codes.length === 0 && rows === 'entities' ? entityReader(lookup, block) : codeReader(lookup, block);
}

interface Label {
  readonly text: string;
  readonly column: number;
  readonly dated?: boolean;
}

function firstText(row: GridRow, columns: readonly number[]): Label | undefined {
  for (const column of columns) {
    const text = textOf(cellAt(row, column));
    if (text.trim() !== '') return { text: text.trim(), column };
  }
  return undefined;
}

function labelReader(lookup: FormLookup, block: Block): LineReader {
  const choose = chooser();
  const columns = [...block.codes, ...block.labels];
  return (row) => {
    const label = firstText(row, columns);
    if (label === undefined) return undefined;
    const { name, candidates } = candidatesFor(label.text, lookup, block);
    const line = choose(candidates);
    const found = { printedName: name, labelColumn: label.column };
    return line === undefined
      ? { ...found, key: label.text, known: false }
      : { ...found, ...identity(line), known: true };
  };
}

/** Lines that a label may mean, its name apart from a code in front of it (`201 一般公共服务支出`). */
function candidatesFor(
  label: string,
  lookup: FormLookup,
  { side }: Block,
): { readonly name: string; readonly candidates: readonly LineDefinition[] } {
  const exact = lookup.linesOf(label, side);
  if (exact.length > 0) return { name: label, candidates: exact };
  const { code = '', name = label } = splitCode(label) ?? {};
  const coded = lookup.linesOf(code, side);
  return coded.length > 0 ? { name, candidates: coded } : { name: label, candidates: lookup.nearLines(label, side) };
}

function identity({ key, name }: LineDefinition): { key: string; code?: string } {
  return name === undefined ? { key } : { key, code: key };
}

/** Among lines of one label takes the one under the last unmistakable line, then one that was not met yet. */
function chooser(): (candidates: readonly LineDefinition[]) => LineDefinition | undefined {
  const met = new Set<string>();
  let above: string | undefined;
  return (candidates) => {
    const fresh = candidates.filter(({ key }) => !met.has(key));
    const open = fresh.length > 0 ? fresh : candidates;
    const line =
      open.find(({ under }) => under !== undefined && under === above) ??
      open.find(({ under }) => under === undefined) ??
      open[0];
    if (line === undefined) return undefined;
    met.add(line.key);
    if (candidates.length === 1 && line.under === undefined) above = line.key;
    return line;
  };
}

function entityReader(lookup: FormLookup, block: Block): LineReader {
  return (row) => {
    const label = firstText(row, block.labels);
    if (label === undefined || isNoteText(label.text) || isFooterRow(row, false)) return undefined;
    const [line] = lookup.linesOf(label.text, undefined);
    const coded = line === undefined ? codeInName(label, isFunctional) : undefined;
    if (coded?.code !== undefined && coded.known) return coded;
    const key = line?.key ?? label.text;
    return { key, known: true, printedName: label.text, labelColumn: label.column };
  };
}

function codeReader(lookup: FormLookup, block: Block): LineReader {
  const isKnown = lookup.definition.rows === 'economic' ? isEconomic : isFunctional;
  let previous = '';
  return (row) => {
    const printed = firstCode(row, block.codes);
    if (printed?.dated === true && isFooterRow(row, false)) return undefined;
    const label = firstText(row, block.labels);
    const code = printed && codeIn(row, block, printed.text, previous);
    if (code !== undefined && printed !== undefined) {
      previous = code;
      const name = label ?? { text: '', column: block.labels[0] ?? printed.column };
      return {
        ...(printed.dated === true ? { dated: true } : {}),
        ...(isEntity(code, name.text, isKnown) ? { entity: true } : {}),
        key: code,
        code,
        known: isKnown(code),
        printedName: name.text,
        labelColumn: name.column,
        codeColumn: printed.column,
      };
    }
    return statutoryLine(lookup, printed, label) ?? codeInName(label ?? printed, isKnown);
  };
}

/** The first code of a row; a date is the code that was typed. */
function firstCode(row: GridRow, columns: readonly number[]): Label | undefined {
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (typeof cell?.value === 'number' && oddFormat(cell.format) === 'date')
      return { text: codeOfDate(cell.value), column, dated: true };
    const text = textOf(cell);
    if (text.trim() !== '') return { text: text.trim(), column };
  }
  return undefined;
}

const ENTITY_CODE_LENGTH = 6;
const ENTITY_NAME =
  /(?:局|委|院|校|所|站|中心|办|办公室|部|厅|队|馆|团|社|会|政府|学校|大学|机关|本级|部门|单位|公司)(?:\((?:本级|机关|本部)\))?$/;

/** Whether a code is that of a reporting unit: six digits, or no class of the classification beside a unit's name. */
function isEntity(code: string, name: string, isKnown: (code: string) => boolean): boolean {
  if (isKnown(code)) return false;
  return code.length === ENTITY_CODE_LENGTH || (!isKnown(code.slice(0, 3)) && ENTITY_NAME.test(compact(name)));
}

function codeIn(row: GridRow, block: Block, first: string, previous: string): string | undefined {
  if (block.codes.length === 1) return codeOf(first);
  if (!/^\d+$/.test(bareCode(first))) return undefined;
  return joinCode(
    block.codes.map((column) => textOf(cellAt(row, column))),
    previous,
  );
}

function statutoryLine(lookup: FormLookup, ...labels: (Label | undefined)[]): FoundLine | undefined {
  for (const label of labels) {
    const [line] = label === undefined ? [] : lookup.linesOf(label.text, undefined);
    if (label !== undefined && line !== undefined)
      return { key: line.key, known: true, printedName: label.text, labelColumn: label.column };
  }
  return undefined;
}

/** A row with a name only, or with the code in front of its name. */
function codeInName(label: Label | undefined, isKnown: (code: string) => boolean): FoundLine | undefined {
  if (label === undefined) return undefined;
  const split = splitCode(label.text);
  if (split === undefined) return { key: label.text, known: false, printedName: label.text, labelColumn: label.column };
  const { code, name } = split;
  const at = { labelColumn: label.column, codeColumn: label.column };
  return { key: code, code, known: isKnown(code), printedName: name, ...at };
}

const isFunctional = memo(
  4096,
  (code): boolean => isWellFormed(code) && functionalClassName(code.slice(0, 3)) !== undefined,
);

const isEconomic = memo(4096, (code): boolean => isWellFormed(code) && isEconomicClass(code.slice(0, 3)));
