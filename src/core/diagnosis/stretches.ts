import { brokenLinks, type CodedForm } from './codedForms';
import type { CellNode } from '../relations';

/** Rows that amounts may have slid along, by position, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Rows that amounts are taken to have slid by. */
const SHIFTS = [1, -1, 2, -2];
/** Where nothing shows in which row a shift begins, longer forms are not searched. */
const LONGEST_BLIND_SEARCH = 80;

/** Where amounts of some columns may have slid, and how to tell by a cell that they did. */
export interface Search {
  readonly stretches: readonly Stretch[];
  readonly shows: (cell: CellNode) => boolean;
}

/** What to try in some columns of a form: about the rows that show something wrong by themselves, else everywhere. */
export function searchFor(form: CodedForm, columns: readonly string[]): Search {
  const shown = rowsShown(form, columns);
  return { stretches: stretchesOf(form, shown), shows: shown.length > 0 ? showsInRow : isConcerned };
}

/** Whether a cell stands in any broken relation. */
export function isConcerned(cell: CellNode | undefined): boolean {
  return cell !== undefined && brokenLinks(cell).length > 0;
}

/** Positions of rows in which something shows by itself, not only in the sum of the column. */
function rowsShown({ rows, columns }: CodedForm, names: readonly string[]): number[] {
  const cells = names.map((name) => columns.get(name) ?? []);
  return rows.flatMap((_, at) => (cells.some((column) => showsInRow(column[at])) ? [at] : []));
}

/** Where a shift may begin and end: about the first and last row that shows it, else anywhere. */
function stretchesOf({ rows }: CodedForm, shown: readonly number[]): Stretch[] {
  const last = rows.length - 1;
  const first = shown[0];
  if (first === undefined && rows.length > LONGEST_BLIND_SEARCH) return [];
  const starts = first === undefined ? rows.map((_, at) => at) : near(first, -2, 1, last);
  const ends = new Set([last, ...near(shown.at(-1) ?? last, -1, 2, last)]);
  return SHIFTS.flatMap((by) => starts.flatMap((from) => [...ends].map((to) => ({ from, to, by }))));
}

function near(row: number, before: number, after: number, last: number): number[] {
  const rows: number[] = [];
  for (let at = Math.max(0, row + before); at <= Math.min(last, row + after); at += 1) rows.push(at);
  return rows;
}

/** Whether a broken relation has this cell alone of its column, so that the row itself shows something wrong. */
function showsInRow(cell: CellNode | undefined): boolean {
  if (cell === undefined) return false;
  const { form, column } = cell.term;
  return brokenLinks(cell).some(({ relation }) => cellsByColumn(relation).get(`${form} ${column}`) === 1);
}

type Relation = ReturnType<typeof brokenLinks>[number]['relation'];

const counted = new WeakMap<Relation, ReadonlyMap<string, number>>();

/** How many cells of each column of a form a relation ties; counted once, since a total ties every row. */
function cellsByColumn(relation: Relation): ReadonlyMap<string, number> {
  const known = counted.get(relation);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { cell } of relation.links) {
    const key = `${cell.term.form} ${cell.term.column}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(relation, counts);
  return counts;
}
