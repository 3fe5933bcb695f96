import type { Echoes } from '../echoes';
import type { CodedForm } from '../codedForms';
import type { CellNode, RelationNode } from '../../relations';
import { violation } from '../../rules';

/** Amounts of one row in the columns that may have slid. */
export type Amounts = readonly number[];

/** A row that amounts may stand in. */
export interface Row {
  readonly cells: readonly (CellNode | undefined)[];
  /** Whether hardly any department leaves it blank. */
  readonly usual: boolean;
  /** Position of the first row that is no part of it. */
  readonly end: number;
  /** What ties the row to cells that did not slid along. */
  readonly ties: readonly Tie[];
}

interface Tie {
  readonly relation: RelationNode;
  readonly parts: readonly { readonly at: number; readonly coefficient: number }[];
}

const TOTAL = '合计';
/** 类 that every department with staff spends under: pensions, medical insurance, housing fund. */
const USUAL: ReadonlySet<string> = new Set(['208', '210', '221']);
const CODE = /^\d{3}(\d{2}){0,2}$/;

/** The rows of a form with codes and 合计, with what they say in some columns. 合计 has parts where it stands above them. */
export function slidRows(form: CodedForm, columns: readonly string[]): readonly Row[] {
  const cells = columns.map((name) => form.columns.get(name) ?? []);
  const named = form.rows.map((_, at) => ({ cells: cells.map((column) => column[at]), line: lineAt(form, at) }));
  const rows = named.filter(({ line }) => CODE.test(line) || line === TOTAL);
  const moving = new Map(
    rows.flatMap(({ cells: own }, row) => own.flatMap((cell, at) => (cell === undefined ? [] : [[cell, { row, at }]]))),
  );
  return rows.map(({ cells: own, line }, at) => ({
    cells: own,
    usual: USUAL.has(line),
    end: line === TOTAL ? (at === 0 ? rows.length : at + 1) : endOf(rows, at, line),
    ties: tiesOf(own, at, moving),
  }));
}

function lineAt({ columns }: CodedForm, at: number): string {
  for (const cells of columns.values()) if (cells[at] !== undefined) return cells[at].term.line;
  return '';
}

function endOf(rows: readonly { readonly line: string }[], at: number, code: string): number {
  let end = at + 1;
  while (rows[end]?.line.startsWith(code) === true) end += 1;
  return end;
}

/** Relations that hold no other cell that may have slid. */
function tiesOf(
  cells: readonly (CellNode | undefined)[],
  row: number,
  moving: ReadonlyMap<CellNode, { readonly row: number; readonly at: number }>,
): Tie[] {
  const relations = new Set(cells.flatMap((cell) => cell?.links.map(({ relation }) => relation) ?? []));
  return [...relations].flatMap((relation) => {
    if (!relation.binding) return [];
    const parts = relation.links.flatMap(({ cell, coefficient }) => {
      const place = moving.get(cell);
      return place === undefined ? [] : [{ ...place, coefficient }];
    });
    return parts.every((part) => part.row === row) ? [{ relation, parts }] : [];
  });
}

/**
 * Whether a row could say these amounts, as far as what did not slide tells.
 * @param half how far rounding may move an amount put into a blank cell, in 分
 */
export function mayHold({ cells, ties }: Row, amounts: Amounts, half: number): boolean {
  if (cells.some((cell, at) => cell === undefined && amounts[at] !== 0)) return false;
  return ties.every(({ relation, parts }) => {
    const change = parts.reduce(
      (sum, { at, coefficient }) => sum + coefficient * ((amounts[at] ?? 0) - (cells[at]?.fen ?? 0)),
      0,
    );
    const rounded = parts.filter(({ at }) => amounts[at] !== 0 && cells[at]?.fen === 0).length;
    return violation(relation.operator, relation.difference + change) <= relation.limit + rounded * half;
  });
}

/** How many amounts of a row other forms say under its code, too, and how many they say nearly. */
export function echoed({ cells }: Row, amounts: Amounts, echoes: Echoes): { exactly: number; nearly: number } {
  let [exactly, nearly] = [0, 0];
  for (const [at, cell] of cells.entries()) {
    const fen = amounts[at] ?? 0;
    if (cell === undefined || fen === 0) continue;
    if (echoes.says(cell, fen)) exactly += 1;
    else if (echoes.saysNearly(cell, fen)) nearly += 1;
  }
  return { exactly, nearly };
}
